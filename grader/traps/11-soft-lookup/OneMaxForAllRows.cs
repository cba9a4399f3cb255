using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The largest score of the whole table is subtracted from every row.</summary>
[Trap<ISoftLookup>("one-max-for-all-rows", "You shift all rows by one maximum, that of the whole table. If one token has scores in the "
    + "thousands, the exponentials of all the quiet ones are 0, and 0 divided by 0 is not a number. What does a row need to be sure that "
    + "one of its exponentials is 1?")]
public static class OneMaxForAllRows
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores =>
        {
            var max = scores.Max(row => row.Max());
            double[][] shifted = [.. scores.Select(row => row.Select(score => Math.Exp(score - max)).ToArray())];
            return [.. shifted.Select(row => row.Select(exponential => exponential / row.Sum()).ToArray())];
        });

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, double[][] wV, (double[][] Weights,
        double[][] Output) answer) =>
        answer.Weights.Index().FirstOrDefault(row => row.Item.Any(double.IsNaN)) is { Item: { } lost } row
        ? $"Row {row.Index} of {x.Length} in your weights is {Show.Value(lost)}." : null;
}
