using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Exponentials without the division.</summary>
[Trap<IWarmUp>("not-divided", "You shift and exponentiate, and stop there: the largest score always gets 1, whatever the others are. "
    + "Weights are shares of a whole. What is the whole here?")]
public static class NotDivided
{
    public static double[] Softmax(double[] scores) => [.. scores.Select(score => Math.Exp(score - scores.Max()))];

    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(Softmax)];

    public static string? Evidence(double[] scores, double[] answer) =>
        answer.Sum().IsCloseTo(1) ? null : $"Your weights of {Show.Value(scores)} sum to {Show.Number(answer.Sum())}.";
}
