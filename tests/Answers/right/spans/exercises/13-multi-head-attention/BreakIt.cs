namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Values, double[] Target) OneHeadCannotReach() => ([[0, 0], [1, 2], [0.5, 1]], [1, 0]);
}
