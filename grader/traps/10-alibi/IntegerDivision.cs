using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary><c>-8 / heads</c> with two ints.</summary>
[Trap<IAlibi>("integer-division", "Your rows are right up to 8 heads; of 16 heads and more all have the slope 1. In C# -8 / 16 with "
    + "whole numbers is 0, because what stands behind the point is dropped. Which of the two numbers has to be a double?")]
public static class IntegerDivision
{
    public static double[] Slopes(int heads)
    {
        var places = new Alibi().Slopes(heads).Length;
        var regular = 1;
        while (2 * regular <= places)
            regular *= 2;
        return [.. Row(regular), .. Row(2 * regular).Where((_, place) => place % 2 == 0).Take(places - regular)];
    }

    private static IEnumerable<double> Row(int heads) => Enumerable.Range(1, heads).Select(place => Math.Pow(2, -8 / heads * place));
}
