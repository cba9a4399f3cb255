namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK) =>
        (Ones(dK), [Ones(dK), [.. Ones(dK).Select((one, i) => i < 5 ? -one : one)], new double[dK]]);

    private static double[] Ones(int length) => [.. Enumerable.Repeat(1.0, length)];
}
