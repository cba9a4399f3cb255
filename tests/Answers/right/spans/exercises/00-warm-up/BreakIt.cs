namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [10_000];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-10_000, -746];
}
