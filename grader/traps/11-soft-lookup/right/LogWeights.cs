using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>exp(score - logarithm of the sum).</summary>
[RightVariant<ISoftLookup>("weights through their logarithms")]
public static class LogWeights
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, scores =>
        {
            var logSum = scores.Max() + Math.Log(scores.Sum(score => Math.Exp(score - scores.Max())));
            return [.. scores.Select(score => Math.Exp(score - logSum))];
        });
}
