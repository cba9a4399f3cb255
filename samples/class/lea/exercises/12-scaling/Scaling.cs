namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dK, 1);
        return 1 / Math.Sqrt(dK);
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        var factor = Factor(Width(q));
        if (Width(k) != Width(q))
            throw new ArgumentException($"A query has {Width(q)} numbers, a key {Width(k)}; a dot product needs equally many.", nameof(k));
        var valueWidth = Width(v);
        if (v.Length != k.Length)
            throw new ArgumentException($"There are {k.Length} keys and {v.Length} values; every key needs its value.", nameof(v));

        double[][] weights = [.. q.Select(query => Softmax([.. k.Select(key => factor * Dot(query, key))]))];
        double[][] output = [.. weights.Select(row => Enumerable.Range(0, valueWidth)
            .Select(c => Dot(row, [.. v.Select(value => value[c])])).ToArray())];
        return (weights, output);
    }

    public double MaxWeight(double[] weights)
    {
        ThrowIfNotWeights(weights);
        return weights.Max();
    }

    public double Entropy(double[] weights)
    {
        ThrowIfNotWeights(weights);
        return -weights.Where(p => p > 0).Sum(p => p * Math.Log(p));
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        ThrowIfNotWeights(weights);
        return [.. weights.Select((p, i) => weights.Select((other, j) => p * ((i == j ? 1 : 0) - other)).ToArray())];
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => exponential / sum)];
    }

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Length == 0 || rows.Any(row => row is null || row.Length != rows[0].Length || !row.All(double.IsFinite)))
            throw new ArgumentException("A matrix needs at least one row, rows of the same length, and finite numbers.", nameof(rows));
        return rows[0].Length;
    }

    private static void ThrowIfNotWeights(double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length == 0 || weights.Any(weight => !double.IsFinite(weight) || weight < 0))
            throw new ArgumentException("Weights are one or more finite numbers, none of them negative.", nameof(weights));
    }
}
