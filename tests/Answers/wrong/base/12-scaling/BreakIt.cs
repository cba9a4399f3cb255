namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        double[] Ones(int count) => Enumerable.Range(0, dK).Select(i => i < count ? 1.0 : 0.0).ToArray();
        return (Ones(dK), [Ones(12), Ones(2), Ones(1)]);
    }
}
