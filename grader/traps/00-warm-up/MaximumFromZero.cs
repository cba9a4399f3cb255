using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary><c>var max = 0.0;</c> before the loop that looks for the maximum.</summary>
[Trap<IWarmUp>("maximum-from-zero", "Your search for the largest score starts from 0, so it never finds a maximum below 0. With scores "
    + "around -1000 nothing is shifted, every exponential is 0, and 0 divided by 0 is not a number. What is the largest score you have "
    + "seen before you have seen any?")]
public static class MaximumFromZero
{
    public static double[] Softmax(double[] scores) => NaiveSoftmax.Softmax([.. scores.Select(score => score - Math.Max(0, scores.Max()))]);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
