using Katas.Testing;

namespace Katas.Kata10.Traps;

[RightVariant<IAlibi>("distance as the smaller place minus the larger one")]
public static class SmallerMinusLarger
{
    public static double[][] Bias(int n, double slope)
    {
        _ = new Alibi().Bias(n, slope); // the same refusals
        return [.. Enumerable.Range(0, n)
            .Select(i => Enumerable.Range(0, n).Select(j => slope * (Math.Min(i, j) - Math.Max(i, j))).ToArray())];
    }
}
