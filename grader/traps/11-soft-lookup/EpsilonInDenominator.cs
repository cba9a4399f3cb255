using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>A small number is added to the sum of the exponentials.</summary>
[Trap<ISoftLookup>("epsilon-in-denominator", "You add a small number to the sum in your softmax to be safe from dividing by 0, and now the "
    + "weights no longer sum to 1. Once the scores are shifted, how small can the sum still become?")]
[Fitted(1e-15, 1, "The number that you add to the sum is {0}.", 1e-8, Proof = [1e-6, 0.02])]
public static class EpsilonInDenominator
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness, double epsilon) =>
        Steps.Weights(query, keys, sharpness, scores => Softmax(scores, epsilon));

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness, double epsilon) =>
        Steps.Lookup(query, keys, values, sharpness, scores => Softmax(scores, epsilon));

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV,
        double epsilon) => Steps.SelfAttention(x, wQ, wK, wV, scores => [.. scores.Select(row => Softmax(row, epsilon))]);

    private static double[] Softmax(double[] scores, double epsilon)
    {
        var sum = scores.Sum(score => Math.Exp(score - scores.Max()));
        return [.. new WarmUp().Softmax(scores).Select(weight => weight * sum / (sum + epsilon))];
    }
}
