using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Softmax without the shift.</summary>
[Trap<IWarmUp>("naive-softmax", "You exponentiate the scores as they come; exp(710) is already Infinity, and Infinity divided by Infinity is not a number. Softmax does not change when all scores move by the same amount: which amount makes every exponent harmless?")]
public static class NaiveSoftmax
{
    public static double[] Softmax(double[] scores) => [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];

    public static string? Evidence(double[] scores, double[] answer) =>
        answer.Any(double.IsNaN) ? $"Your softmax of {Show.Value(scores)} is {Show.Value(answer)}." : null;
}
