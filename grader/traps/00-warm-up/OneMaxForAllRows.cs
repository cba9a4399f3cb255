using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The maximum of the whole matrix is taken from every row.</summary>
[Trap<IWarmUp>("one-max-for-all-rows", "You subtract the largest score of the whole matrix from every row. A row that lies 1000 below "
    + "another then has nothing but zeros to share, and 0 divided by 0 is not a number. Who may a row be compared with?")]
public static class OneMaxForAllRows
{
    public static double[][] SoftmaxRows(double[][] scores)
    {
        var max = scores.Length == 0 ? 0 : scores.Max(row => row.Max());
        return [.. scores.Select(row => NaiveSoftmax.Softmax([.. row.Select(score => score - max)]))];
    }

    public static string? Evidence(double[][] scores, double[][] answer) =>
        scores.Zip(answer).Where(row => row.Second.Any(double.IsNaN)).Select(row => $"Your softmax of the row {Show.Value(row.First)} in "
            + $"{Show.Value(scores)} is {Show.Value(row.Second)}.").FirstOrDefault();
}
