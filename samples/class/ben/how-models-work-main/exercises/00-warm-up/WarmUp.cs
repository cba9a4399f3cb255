namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        var inner = Width(a);
        var columns = Width(b);
        if (a.Length > 0 && inner != b.Length)
            throw new ArgumentException($"The left matrix has {inner} columns, the right one {b.Length} rows; they must agree.", nameof(b));
        return [.. a.Select(row => Enumerable.Range(0, columns).Select(j => Enumerable.Range(0, inner).Sum(k => row[k] * b[k][j]))
            .ToArray())];
    }

    public double[][] Transpose(double[][] a) =>
        [.. Enumerable.Range(0, Width(a)).Select(j => a.Select(row => row[j]).ToArray())];

    public double[] Softmax(double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(score => double.IsNaN(score) || double.IsPositiveInfinity(score)) || !scores.Any(double.IsFinite))
            throw new ArgumentException("Softmax needs at least one finite score, and neither NaN nor plus infinity.", nameof(scores));
        var max = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => exponential / sum)];
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        _ = Width(scores);
        return [.. scores.Select(Softmax)];
    }

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
            throw new ArgumentException("All rows must have the same length.", nameof(rows));
        return rows.Length == 0 ? 0 : rows[0].Length;
    }
}
