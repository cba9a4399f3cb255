namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() => [[1, -4], [7, 2], [0, 9], [6, 1], [2, -3]];
}
