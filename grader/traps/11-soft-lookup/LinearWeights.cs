using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Scores divided by their sum.</summary>
[Trap<ISoftLookup>("linear-weights", "You divide each score by the sum of the scores. Scores may be negative, so your weights may be "
    + "negative too, and where the scores cancel out you divide by 0. What turns any number into a positive one before you share "
    + "out the whole?")]
public static class LinearWeights
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, Share);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, Share);

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(Share)]);

    private static double[] Share(double[] scores) => [.. scores.Select(score => score / scores.Sum())];
}
