using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The penalty of a place is a multiple of the slope.</summary>
[Trap<IAlibi>("another-penalty", "Each place costs a fixed multiple of the slope with you. The slope is the price itself: with what do you "
    + "multiply it, or by what do you divide?")]
[Fitted(0.01, 100, "You charge {0} times the slope for each place.", 0.5, Proof = [2, 8])]
public static class AnotherPenalty
{
    public static double[][] Bias(int n, double slope, double factor) =>
        Biases.Table(n, slope, (i, j) => -factor * slope * Math.Abs(i - j));

    public static double[][] AddBias(double[][] scores, double slope, double factor) =>
        Biases.Added(scores, slope, (i, j) => -factor * slope * Math.Abs(i - j));
}
