namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() =>
        throw new NotImplementedException("Return a few scores for which exp(x) / Σ exp(x) is not a number.");

    public double[] NegativeScoresThatBreakNaiveSoftmax() =>
        throw new NotImplementedException("Return negative scores that break it too.");
}
