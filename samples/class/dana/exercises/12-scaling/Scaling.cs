namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        if (dK < 1)
            throw new ArgumentOutOfRangeException(nameof(dK));
        return 1 / Math.Sqrt(dK);
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        Check(q);
        Check(k);
        Check(v);
        if (q[0].Length != k[0].Length || k.Length != v.Length)
            throw new ArgumentException("sizes differ");
        var weights = q.Select(query => Softmax(k.Select(key => Dot(query, key)).ToArray())).ToArray();
        var output = weights.Select(row => v[0].Select((_, c) => row.Select((w, j) => w * v[j][c]).Sum()).ToArray()).ToArray();
        return (weights, output);
    }

    public double MaxWeight(double[] weights)
    {
        CheckWeights(weights);
        return weights.Max();
    }

    public double Entropy(double[] weights)
    {
        CheckWeights(weights);
        return -weights.Select(p => p == 0 ? 0 : p * Math.Log(p)).Sum();
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        CheckWeights(weights);
        return weights.Select((p, i) => weights.Select((r, j) => i == j ? p - p * p : -p * r).ToArray()).ToArray();
    }

    private static double Dot(double[] a, double[] b) => a.Select((x, i) => x * b[i]).Sum();

    private static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var exps = scores.Select(s => Math.Exp(s - top)).ToArray();
        return exps.Select(e => e / exps.Sum()).ToArray();
    }

    private static void Check(double[][] rows)
    {
        if (rows == null || rows.Length == 0
            || rows.Any(r => r == null || r.Length == 0 || r.Length != rows[0].Length || !r.All(double.IsFinite)))
            throw new ArgumentException("bad matrix");
    }

    private static void CheckWeights(double[] weights)
    {
        if (weights == null || weights.Length == 0 || weights.Any(w => !(w >= 0) || double.IsInfinity(w)))
            throw new ArgumentException("bad weights");
    }
}
