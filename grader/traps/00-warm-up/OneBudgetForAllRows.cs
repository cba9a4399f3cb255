using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>One softmax over all numbers of the matrix.</summary>
[Trap<IWarmUp>("one-budget-for-all-rows", "You divide by the sum over the whole matrix, so all rows together share one whole. A row "
    + "holds the scores of one query: how much does each query have to give away?")]
public static class OneBudgetForAllRows
{
    public static double[][] SoftmaxRows(double[][] scores)
    {
        var flat = NaiveSoftmax.Softmax([.. scores.SelectMany(row => row).Select(score => score - scores.Max(row => row.Max()))]);
        return [.. scores.Select((row, i) => flat.Skip(scores.Take(i).Sum(before => before.Length)).Take(row.Length).ToArray())];
    }

    public static string? Evidence(double[][] scores, double[][] answer) =>
        answer.Length > 1 ? $"Your weights of {Show.Value(scores)} sum to "
            + $"{Show.Value(answer.Select(row => Math.Round(row.Sum(), 4)))}, row by row." : null;
}
