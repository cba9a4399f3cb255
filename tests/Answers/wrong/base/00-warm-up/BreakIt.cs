namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [720, 721];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-800, -900];
}
