using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The largest score of the whole table is subtracted from every row.</summary>
[Trap<IScaling>("one-max-for-all-rows", "You shift all rows by one maximum, that of the whole table. If one query has scores in the "
    + "thousands, the exponentials of all the quiet ones are 0, and 0 divided by 0 is not a number. What does a row need to be sure that "
    + "one of its exponentials is 1?")]
public static class OneMaxForAllRows
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v);
        var factor = new Scaling().Factor(q[0].Length);
        double[][] scores = [.. q.Select(query => k.Select(key => factor * query.Zip(key, (x, y) => x * y).Sum()).ToArray())];
        var max = scores.Max(row => row.Max());
        double[][] shifted = [.. scores.Select(row => row.Select(score => Math.Exp(score - max)).ToArray())];
        double[][] weights = [.. shifted.Select(row => row.Select(exponential => exponential / row.Sum()).ToArray())];
        return (weights, [.. weights.Select(row => v[0].Select((_, c) => row.Select((weight, j) => weight * v[j][c]).Sum()).ToArray())]);
    }

    public static string? Evidence(double[][] q, double[][] k, double[][] v, (double[][] Weights, double[][] Output) answer) =>
        answer.Weights.Index().FirstOrDefault(row => row.Item.Any(double.IsNaN)) is { Item: { } lost } row
        ? $"Row {row.Index} of your weights, of {q.Length} queries, is {Show.Value(lost)}." : null;
}
