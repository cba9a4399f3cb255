using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>One softmax over the whole table of scores.</summary>
[Trap<ISoftLookup>("one-big-softmax", "All your weights together sum to 1: one softmax ran over the whole table. So a query with loud "
    + "scores takes attention away from all others, although each asks for itself. How many budgets of 1 are there?")]
public static class OneBigSoftmax
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        Steps.SelfAttention(x, wQ, wK, wV, scores => [.. new WarmUp().Softmax([.. scores.SelectMany(row => row)]).Chunk(scores.Length)]);

    public static string? Evidence(double[][] x, double[][] _, double[][] _1, double[][] _2, (double[][] Weights,
        double[][] Output) answer) =>
        x.Length > 1 ? $"Your rows of weights sum to {Show.Value(answer.Weights.Select(row => Math.Round(row.Sum(), 4)))}." : null;
}
