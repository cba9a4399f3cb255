namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [709, 709.9, 12, -3.5];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-747, -2000, -5000];
}
