namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    // The runner-up differs from the query in five signs, so it scores 10 less: e^10 to 1 raw, but at most e^1.25 to 1 scaled.
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK) =>
        (Ones(dK), [Ones(dK), [.. Ones(dK).Select((one, i) => i < 5 ? -one : one)], new double[dK]]);

    private static double[] Ones(int length) => [.. Enumerable.Repeat(1.0, length)];
}
