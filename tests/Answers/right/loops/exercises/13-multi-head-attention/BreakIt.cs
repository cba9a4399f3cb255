namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Values, double[] Target) OneHeadCannotReach() => ([[2, 0], [0, 2]], [2, 2]);
}
