using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>A row without a finite score gets zeros.</summary>
[Trap<IWarmUp>("zeros-for-nothing", "A row without any finite score gets zeros from you. Libraries disagree about such a row, some give "
    + "zeros, some NaN, and neither is a row of weights: weights sum to 1. What should a function do that cannot keep its promise?")]
public static class ZerosForNothing
{
    public static double[] Softmax(double[] scores) =>
        scores.Length > 0 && scores.All(double.IsNegativeInfinity) ? new double[scores.Length] : new WarmUp().Softmax(scores);

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];
}
