namespace Katas.Kata00;

public sealed class BreakIt : IBreakIt
{
    public double[] ScoresThatBreakNaiveSoftmax() => [Grow(1), 0];

    public double[] NegativeScoresThatBreakNaiveSoftmax() => [-Grow(2), -Grow(3)];

    // Doubles a number until its exponential is infinite.
    private static double Grow(double score) => double.IsInfinity(Math.Exp(score)) && Math.Exp(-score) == 0 ? score : Grow(2 * score);
}
