namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [710, 5];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-800, -801];
}
