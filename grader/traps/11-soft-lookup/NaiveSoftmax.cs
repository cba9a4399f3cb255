using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Softmax without the shift.</summary>
[Trap<ISoftLookup>("naive-softmax", "You exponentiate the scores as they come, and exp of more than 710 is Infinity; exp of less than "
    + "-745 is 0. A sharp lookup gets there quickly. What did the warm-up do to a row of scores before it exponentiated?")]
public static class NaiveSoftmax
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, Softmax);

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, Softmax);

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(Softmax)]);

    private static double[] Softmax(double[] scores) => [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];
}
