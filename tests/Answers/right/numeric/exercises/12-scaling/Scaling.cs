namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK) => dK >= 1 ? Math.Sqrt(dK) / dK : throw new ArgumentException("d_k " + dK);

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        int d = Matrix(q), width = Matrix(v);
        if (d == 0 || Matrix(k) != d || k.Length != v.Length) throw new ArgumentException("shapes");
        double[][] weights = new double[q.Length][], output = new double[q.Length][];
        for (int i = 0; i < q.Length; i++)
        {
            // One pass over the keys: when a better key turns up, what was summed so far shrinks.
            double top = double.NegativeInfinity, sum = 0;
            var scores = new double[k.Length];
            var blend = new double[width];
            for (int j = 0; j < k.Length; j++)
            {
                for (int c = 0; c < d; c++) scores[j] += q[i][c] * k[j][c];
                scores[j] *= Factor(d);
                double old = Math.Exp(top - Math.Max(top, scores[j])), share = Math.Exp(scores[j] - Math.Max(top, scores[j]));
                for (int c = 0; c < width; c++) blend[c] = blend[c] * old + share * v[j][c];
                (top, sum) = (Math.Max(top, scores[j]), sum * old + share);
            }
            output[i] = Array.ConvertAll(blend, number => number / sum);
            weights[i] = Array.ConvertAll(scores, score => Math.Exp(score - top) / sum);
        }
        return (weights, output);
    }

    public double MaxWeight(double[] weights)
    {
        Check(weights);
        double max = 0;
        foreach (double p in weights) max = p > max ? p : max;
        return max;
    }

    public double Entropy(double[] weights)
    {
        Check(weights);
        double sum = 0;
        // x·log x goes to 0 with x, so the least positive number may stand for 0.
        foreach (double p in weights) sum += p * Math.Log(Math.Max(p, double.Epsilon));
        return -sum;
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        Check(weights);
        var rows = Array.ConvertAll(weights, p => Array.ConvertAll(weights, other => -p * other));
        for (int i = 0; i < rows.Length; i++) rows[i][i] += weights[i];
        return rows;
    }

    private static void Check(double[] weights)
    {
        if (weights == null || weights.Length == 0 || weights.Any(p => !(p >= 0 && p < double.PositiveInfinity)))
            throw new ArgumentException("weights");
    }

    private static int Matrix(double[][] matrix)
    {
        if (matrix == null || matrix.Length == 0) throw new ArgumentException("rows");
        foreach (var row in matrix)
            if (row == null || row.Length != matrix[0].Length || !row.All(double.IsFinite)) throw new ArgumentException("row");
        return matrix[0].Length;
    }
}
