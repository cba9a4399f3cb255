namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() =>
        Enumerable.Range(0, 12).Select(i => new[] { Math.Pow(-1, i), i % 3 == 1 ? 5.0 : -2.0 }).ToArray();
}
