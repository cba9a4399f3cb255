using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The smallest score is subtracted.</summary>
[Trap<IWarmUp>("shift-by-minimum", "You subtract the smallest score, so every exponent is 0 or above, and exp grows fastest there: a "
    + "score 1000 above the smallest still overflows. On which side of 0 is exp harmless?")]
public static class ShiftByMinimum
{
    public static double[] Softmax(double[] scores) => NaiveSoftmax.Softmax([.. scores.Select(score => score - scores.Min())]);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
