using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Later keys are hidden.</summary>
[Trap<IAlibi>("masked-already", "You hide the keys after the query. That is the causal mask, and it has a kata of its own (15); here "
    + "every token may look both ways. What should a key three places ahead cost?")]
public static class MaskedAlready
{
    public static double[][] Bias(int n, double slope) =>
        Biases.Table(n, slope, (i, j) => j > i ? double.NegativeInfinity : -slope * (i - j));

    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Added(scores, slope, (i, j) => j > i ? double.NegativeInfinity : -slope * (i - j));
}
