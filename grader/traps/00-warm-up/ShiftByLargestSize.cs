using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The largest absolute value is subtracted.</summary>
[Trap<IWarmUp>("shift-by-largest-size", "You subtract the largest absolute value. Where that is the size of a score far below 0, all "
    + "scores are pushed further down, every exponential becomes 0, and 0 divided by 0 is not a number. Which score should be at 0 "
    + "after the shift?")]
public static class ShiftByLargestSize
{
    public static double[] Softmax(double[] scores)
    {
        var size = scores.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
        return NaiveSoftmax.Softmax([.. scores.Select(score => score - size)]);
    }

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
