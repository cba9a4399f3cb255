using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The shift is right in kind, wrong in size.</summary>
[Trap<IWarmUp>("shift-by-mean", "You subtract the mean before exponentiating. That centres the scores, but one score 1500 above the mean "
    + "still overflows, and minus infinity has no mean. Which number of the row can no score stand above?")]
public static class ShiftByMean
{
    public static double[] Softmax(double[] scores) => NaiveSoftmax.Softmax([.. scores.Select(score => score - scores.Average())]);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
