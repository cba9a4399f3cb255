using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Distances count from 1.</summary>
[Trap<IAlibi>("self-penalty", "Your tokens pay for looking at themselves. That changes every score of a row by the same amount, so "
    + "softmax does not see it, but the numbers are not those asked for. How many places lie between a token and itself?")]
public static class SelfPenalty
{
    public static double[][] Bias(int n, double slope) => Biases.Table(n, slope, (i, j) => -slope * (Math.Abs(i - j) + 1));

    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Added(scores, slope, (i, j) => -slope * (Math.Abs(i - j) + 1));
}
