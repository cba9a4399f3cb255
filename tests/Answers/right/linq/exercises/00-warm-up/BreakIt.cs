namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => Enumerable.Range(1, 5).Select(i => i * 1000.0).ToArray();

    public double[] NegativeScoresThatBreakNaiveSoftmax() => Enumerable.Repeat(-9999.5, 3).ToArray();
}
