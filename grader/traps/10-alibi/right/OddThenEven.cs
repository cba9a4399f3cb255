using Katas.Testing;

namespace Katas.Kata10.Traps;

[RightVariant<IAlibi>("slopes of the next power of two, odd places first, then even ones, cut to length")]
public static class OddThenEven
{
    public static double[] Slopes(int heads)
    {
        _ = new Alibi().Slopes(heads); // the same refusals
        var next = 1;
        while (next < heads)
            next *= 2;
        var all = Enumerable.Range(1, next).Select(place => Math.Pow(2, -8.0 * place / next)).ToArray();
        return next == heads ? all : [.. all.Where((_, place) => place % 2 == 1).Concat(all.Where((_, place) => place % 2 == 0))
            .Take(heads)];
    }
}
