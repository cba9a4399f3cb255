using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Argmax in place of softmax.</summary>
[Trap<ISoftLookup>("hard-lookup", "Your best key gets everything, and the others might as well not be there. A tiny change of the query "
    + "can then turn the answer upside down, and there is no slope to learn from. How can every key have a say, the better ones "
    + "a louder one?")]
public static class HardLookup
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, OneHot);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, OneHot);

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(OneHot)]);

    private static double[] OneHot(double[] scores) => [.. scores.Select((_, j) => j == Steps.Best(scores) ? 1.0 : 0.0)];
}
