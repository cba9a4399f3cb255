namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Values, double[] Target) OneHeadCannotReach()
    {
        double[] northWest = [-1.5, 1.5];
        double[] southEast = [1.5, -1.5];
        double[] southWest = [-1.5, -1.5];
        double[] northEast = [1.5, 1.5];
        return ([northWest, southEast, southWest], northEast);
    }
}
