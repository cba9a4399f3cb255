namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        var scores = Scores(query, keys);
        Values(values, keys.Length);
        return (double[])values[Array.IndexOf(scores, scores.Max())].Clone();
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        var scores = Scores(query, keys);
        if (!(sharpness >= 0) || sharpness == double.PositiveInfinity) throw new ArgumentException("sharpness");
        return Shares(scores, sharpness);
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        var weights = Weights(query, keys, sharpness);
        Values(values, keys.Length);
        return Mean(weights, values);
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        int d = Values(x, null);
        if (Values(wQ, d) != Values(wK, d)) throw new ArgumentException("widths of queries and keys");
        Values(wV, d);
        // x·W_Q·(x·W_K)ᵀ is x·(W_Q·W_Kᵀ)·xᵀ: one matrix that says how tokens look at tokens.
        var look = new double[d][];
        for (int a = 0; a < d; a++) look[a] = Array.ConvertAll(wK, key => Dot(wQ[a], key));
        var values = Array.ConvertAll(x, token => Mean(token, wV));
        var weights = Array.ConvertAll(x, token => Mean(token, look)).Select(query => Shares(Array.ConvertAll(x, key =>
            Dot(query, key)), 1)).ToArray();
        return (weights, Array.ConvertAll(weights, row => Mean(row, values)));
    }

    private static double[] Shares(double[] scores, double sharpness)
    {
        double top = scores.Max(), sum = 0;
        var shares = Array.ConvertAll(scores, score => double.Exp2(sharpness * (score - top) * 1.4426950408889634));
        for (int i = 0; i < shares.Length; i++) sum += shares[i];
        for (int i = 0; i < shares.Length; i++) shares[i] /= sum;
        return shares;
    }

    private static double[] Mean(double[] weights, double[][] rows)
    {
        var mean = new double[rows[0].Length];
        for (int c = 0; c < mean.Length; c++)
            for (int i = 0; i < weights.Length; i++)
                mean[c] = Math.FusedMultiplyAdd(weights[i], rows[i][c], mean[c]);
        return mean;
    }

    private static double[] Scores(double[] query, double[][] keys) =>
        Values([query], null) == Values(keys, null) ? Array.ConvertAll(keys, key =>
            Dot(query, key)) : throw new ArgumentException("lengths");

    // Two sums for even and odd places, which a processor adds at the same time.
    private static double Dot(double[] a, double[] b)
    {
        double even = 0, odd = 0;
        for (int c = 1; c < a.Length; c += 2) (even, odd) = (even + a[c - 1] * b[c - 1], odd + a[c] * b[c]);
        return (a.Length & 1) == 0 ? even + odd : even + odd + a[^1] * b[^1];
    }

    private static int Values(double[][] matrix, int? rows)
    {
        if (matrix == null || matrix.Length == 0 || matrix.Length != (rows ?? matrix.Length)) throw new ArgumentException("rows");
        foreach (var row in matrix)
            if (row == null || row.Length == 0 || row.Length != matrix[0].Length || !row.All(double.IsFinite))
                throw new ArgumentException("row");
        return matrix[0].Length;
    }
}
