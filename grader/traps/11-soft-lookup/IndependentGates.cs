using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>A sigmoid of each score by itself.</summary>
[Trap<ISoftLookup>("independent-gates", "You open a gate for each key by itself, as a sigmoid does. Then all keys can be fully open at "
    + "once, and the weights of a query sum to anything. What must happen to the other weights when one of them grows?")]
public static class IndependentGates
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, Gates);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, Gates);

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(Gates)]);

    private static double[] Gates(double[] scores) => [.. scores.Select(score => 1 / (1 + Math.Exp(-score)))];
}
