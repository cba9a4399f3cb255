namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [3, 800];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-900, -901, -905];
}
