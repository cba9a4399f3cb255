using Katas.Testing;

namespace Katas.Kata10.Traps;

[RightVariant<IAlibi>("one row of penalties, and a window that slides along it")]
public static class SlidingWindow
{
    public static double[][] Bias(int n, double slope)
    {
        _ = new Alibi().Bias(n, slope); // the same refusals
        double[] hill = [.. Enumerable.Range(1 - n, Math.Max(0, (2 * n) - 1)).Select(offset => -slope * Math.Abs(offset))];
        return [.. Enumerable.Range(0, n).Select(i => hill[(n - 1 - i)..((2 * n) - 1 - i)])];
    }
}
