using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Scores are divided by their sum, without an exponential.</summary>
[Trap<IWarmUp>("shares-of-scores", "You divide each score by the sum of the scores. Negative scores then get negative weights, and "
    + "scores that sum to 0 get none. Which function makes any number positive before shares are taken?")]
public static class SharesOfScores
{
    public static double[] Softmax(double[] scores) => [.. scores.Select(score => score / scores.Sum())];

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
