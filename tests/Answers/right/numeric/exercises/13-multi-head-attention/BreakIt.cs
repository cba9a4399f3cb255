namespace Katas.Kata13;

public sealed class BreakIt : IBreakIt
{
    // Corners of a triangle on the unit circle, and a target outside of its longest side but between its columns.
    public (double[][] Values, double[] Target) OneHeadCannotReach()
    {
        var corners = new double[3][];
        for (int i = 0; i < 3; i++) corners[i] = [2 * Math.Cos(i * Math.PI / 4), 2 * Math.Sin(i * Math.PI / 4)];
        return (corners, [0.25, 0.25]);
    }
}
