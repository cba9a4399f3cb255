namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    // Three corners of a square, and the one that is missing.
    public (double[][] Values, double[] Target) OneHeadCannotReach() => ([.. Turns([1.5, 1.5], 3)], [1.5, -1.5]);

    private static IEnumerable<double[]> Turns(double[] arrow, int times) =>
        times == 0 ? [] : [arrow, .. Turns([-arrow[1], arrow[0]], times - 1)];
}
