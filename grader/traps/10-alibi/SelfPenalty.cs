using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Distances count from 1, or from another number above 0.</summary>
[Trap<IAlibi>("self-penalty", "Your tokens pay for looking at themselves. That changes every score of a row by the same amount, so softmax "
    + "does not see it, but the numbers are not those asked for. How many places lie between a token and itself?")]
[Fitted(0.01, 64, "The number that is added to every distance is {0}.", 1, Proof = [0.5, 2])]
public static class SelfPenalty
{
    public static double[][] Bias(int n, double slope, double shift) =>
        Biases.Table(n, slope, (i, j) => -slope * (Math.Abs(i - j) + shift));

    public static double[][] AddBias(double[][] scores, double slope, double shift) =>
        Biases.Added(scores, slope, (i, j) => -slope * (Math.Abs(i - j) + shift));
}
