using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Scores beyond what exp can take are cut off.</summary>
[Trap<IWarmUp>("clamped-scores", "You cut large scores down until exp can take them. Nothing overflows any more, but 1000 and 1001 have "
    + "become the same score, and their difference was all the softmax looks at. What can be done to all scores of a row that keeps "
    + "every difference?")]
public static class ClampedScores
{
    private const double Most = 700;

    public static double[] Softmax(double[] scores) => NaiveSoftmax.Softmax([.. scores.Select(score => Math.Clamp(score, -Most, Most))]);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}

/// <summary>Only large scores are cut down.</summary>
[Trap<IWarmUp>("clamped-scores", "You cut large scores down until exp can take them. Nothing overflows any more, but 1000 and 1001 have "
    + "become the same score, and scores far below 0 still have exponentials of 0. What can be done to all scores of a row that keeps "
    + "every difference?")]
public static class CappedScores
{
    private const double Most = 700;

    public static double[] Softmax(double[] scores) => NaiveSoftmax.Softmax([.. scores.Select(score => Math.Min(score, Most))]);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
