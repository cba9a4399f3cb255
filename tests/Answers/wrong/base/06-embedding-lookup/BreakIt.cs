namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() => [[0, 5], [3, 0], [0, 5], [3, 0]];
}
