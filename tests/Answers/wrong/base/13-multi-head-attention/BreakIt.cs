namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Values, double[] Target) OneHeadCannotReach() => ([[1, -1], [-1, 1]], [1, 1]);
}
