namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK) =>
        (Row(dK, dK), [Row(11, dK), Row(0, dK), Row(1, dK), Row(2, dK)]);

    private static double[] Row(int ones, int length) => [.. Enumerable.Repeat(1.0, ones), .. new double[length - ones]];
}
