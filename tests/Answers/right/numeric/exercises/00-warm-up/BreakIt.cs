namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [1 << 10, -(1 << 10)];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-1e4, -1e3, -9e3];
}
