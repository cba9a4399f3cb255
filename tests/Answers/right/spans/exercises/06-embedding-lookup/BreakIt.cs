namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() => [[1, 2], [9, -4], [1, 2]];
}
