namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dK);
        return Math.Exp(-0.5 * Math.Log(dK));
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        foreach (var matrix in (double[][][])[q, k, v])
        {
            ArgumentNullException.ThrowIfNull(matrix);
            ArgumentOutOfRangeException.ThrowIfZero(matrix.Length);
            foreach (var row in matrix)
            {
                ArgumentNullException.ThrowIfNull(row);
                ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, matrix[0].Length);
                ArgumentOutOfRangeException.ThrowIfNotEqual(row.Count(double.IsFinite), row.Length);
            }
        }
        ArgumentOutOfRangeException.ThrowIfZero(q[0].Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(q[0].Length, k[0].Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(k.Length, v.Length);
        var answers = q.Select(query => Answer(query, k, v)).ToList();
        return (answers.ConvertAll(answer => answer.Weights).ToArray(), answers.ConvertAll(answer => answer.Output).ToArray());
    }

    public double MaxWeight(double[] weights) => new Gauge(weights).Largest;

    public double Entropy(double[] weights) => new Gauge(weights).Entropy;

    public double[][] SoftmaxJacobian(double[] weights)
    {
        var gauge = new Gauge(weights);
        return [.. Enumerable.Range(0, gauge.Count).Select(i => gauge.Row(i).ToArray())];
    }

    // Dividing the differences by √d_k after the shift gives the same as dividing the scores before it.
    private static (double[] Weights, double[] Output) Answer(double[] query, double[][] keys, double[][] values)
    {
        var scores = keys.Select(key => key.Zip(query, (a, b) => a * b).Sum()).ToArray();
        var best = scores.Max();
        var shares = scores.Select(score => Math.Exp((score - best) / Math.Sqrt(query.Length))).ToArray();
        var weights = shares.Select(share => share / shares.Sum()).ToArray();
        var output = new double[values[0].Length];
        foreach (var (weight, value) in weights.Zip(values))
        {
            output = output.Zip(value, (sum, number) => sum + weight * number).ToArray();
        }
        return (weights, output);
    }
}
