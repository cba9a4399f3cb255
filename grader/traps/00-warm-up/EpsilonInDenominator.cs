using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>A small number is added to the sum, as a guard against dividing by 0.</summary>
[Trap<IWarmUp>("epsilon-in-denominator", "You add a small number to the sum to be safe from dividing by 0, and now the weights no longer "
    + "sum to 1. Once the scores are shifted, how small can the sum still become?")]
[Fitted(1e-15, 1, "The number that you add to the sum is {0}.", 1e-8, Proof = [1e-6, 0.02])]
public static class EpsilonInDenominator
{
    public static double[] Softmax(double[] scores, double epsilon)
    {
        var max = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - max)) + epsilon;
        return [.. scores.Select(score => Math.Exp(score - max) / sum)];
    }

    public static double[][] SoftmaxRows(double[][] scores, double epsilon) => [.. scores.Select(row => Softmax(row, epsilon))];
}
