using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The wrong half of the longer row fills up.</summary>
[Trap<IAlibi>("repeated-slopes", "To fill up you take the second, fourth, sixth slope of the longer row, and those are the ones you have "
    + "already. Two heads with one slope are two equal pairs of eyes. Which places of the longer row are new?")]
public static class RepeatedSlopes
{
    public static double[] Slopes(int heads)
    {
        var regular = Biases.PowerOfTwo(heads);
        return [.. Biases.Geometric(regular), .. Biases.Geometric(2 * regular).Where((_, place) => place % 2 == 1).Take(heads - regular)];
    }
}
