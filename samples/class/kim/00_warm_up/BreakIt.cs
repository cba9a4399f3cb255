namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [1, 720];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-800, -801];
}
