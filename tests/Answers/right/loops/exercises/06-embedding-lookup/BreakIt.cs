namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() => [[4], [1], [0], [1], [4]];
}
