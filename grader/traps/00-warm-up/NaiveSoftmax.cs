using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Softmax without the shift.</summary>
[Trap<IWarmUp>("naive-softmax", "You exponentiate the scores as they come; exp(710) is already Infinity, and Infinity divided by "
    + "Infinity is not a number. Softmax does not change when all scores move by the same amount: which amount makes every "
    + "exponent harmless?")]
public static class NaiveSoftmax
{
    public static double[] Softmax(double[] scores) => [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];

    public static string? Evidence(double[] scores, double[] answer) =>
        answer.Any(double.IsNaN) ? $"Your softmax of {Show.Value(scores)} is {Show.Value(answer)}." : null;
}

/// <summary>The rows' softmax without the shift.</summary>
[Trap<IWarmUp>("naive-softmax", "You exponentiate the scores of a row as they come; exp(710) is already Infinity, and a row of scores "
    + "below -745 sums to 0. Softmax does not change when all scores of a row move by the same amount: which amount makes every "
    + "exponent harmless?")]
public static class NaiveSoftmaxRows
{
    public static double[][] SoftmaxRows(double[][] scores) => [.. scores.Select(NaiveSoftmax.Softmax)];

    public static string? Evidence(double[][] scores, double[][] answer) =>
        scores.Zip(answer).Where(row => row.Second.Any(double.IsNaN)).Select(row => $"Your softmax of the row {Show.Value(row.First)} is "
            + $"{Show.Value(row.Second)}.").FirstOrDefault();
}
