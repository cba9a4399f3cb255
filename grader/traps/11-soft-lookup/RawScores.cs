using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The scores themselves are the weights.</summary>
[Trap<ISoftLookup>("raw-scores", "You blend with the scores themselves. They may be negative, and they sum to anything, so a louder query "
    + "gives a larger answer. What turns any numbers into shares of one whole?")]
public static class RawScores
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, scores => scores);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, scores => scores);

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => scores);
}
