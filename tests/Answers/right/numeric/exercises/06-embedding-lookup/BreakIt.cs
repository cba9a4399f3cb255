namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() =>
        Enumerable.Range(-5, 11).Select(i => new double[] { i * i, Math.Abs(i), Math.Cos(i) }).ToArray();
}
