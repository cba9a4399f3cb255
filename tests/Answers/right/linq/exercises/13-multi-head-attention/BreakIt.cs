namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Values, double[] Target) OneHeadCannotReach() =>
        (Enumerable.Range(-1, 3).Select(i => new double[] { i, i }).ToArray(), [1, -1]);
}
