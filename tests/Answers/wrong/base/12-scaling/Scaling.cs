namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        if (dK < 1)
        {
            throw new ArgumentException("A query has at least one number.");
        }

        return 1 / Math.Sqrt(dK);
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        CheckMatrix(q);
        CheckMatrix(k);
        CheckMatrix(v);
        int dK = q[0].Length;
        if (dK == 0 || k[0].Length != dK || k.Length != v.Length)
        {
            throw new ArgumentException("Queries, keys and values do not fit.");
        }

        double factor = Factor(dK);
        var weights = new double[q.Length][];
        var output = new double[q.Length][];
        for (int i = 0; i < q.Length; i++)
        {
            var scores = new double[k.Length];
            for (int j = 0; j < k.Length; j++)
            {
                scores[j] = Dot(q[i], k[j]) * factor;
            }

            weights[i] = Softmax(scores);
            output[i] = new double[v[0].Length];
            for (int j = 0; j < v.Length; j++)
            {
                for (int c = 0; c < v[0].Length; c++)
                {
                    output[i][c] += weights[i][j] * v[j][c];
                }
            }
        }

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
        double entropy = 0;
        foreach (double p in weights)
        {
            if (p > 0)
            {
                entropy -= p * Math.Log(p);
            }
        }

        return entropy;
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        CheckWeights(weights);
        int n = weights.Length;
        var jacobian = new double[n][];
        for (int i = 0; i < n; i++)
        {
            jacobian[i] = new double[n];
            for (int j = 0; j < n; j++)
            {
                double delta = i == j ? 1 : 0;
                jacobian[i][j] = weights[i] * (delta - weights[j]);
            }
        }

        return jacobian;
    }

    private static double[] Softmax(double[] scores)
    {
        double max = scores.Max();
        double[] exps = scores.Select(s => Math.Exp(s - max)).ToArray();
        double sum = exps.Sum();
        return exps.Select(e => e / sum).ToArray();
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void CheckWeights(double[] weights)
    {
        if (weights is null || weights.Length == 0 || weights.Any(p => p < 0 || !double.IsFinite(p)))
        {
            throw new ArgumentException("These are no weights.");
        }
    }

    private static void CheckMatrix(double[][] m)
    {
        if (m is null || m.Length == 0 || m.Any(row => row is null || row.Any(t => !double.IsFinite(t)))
            || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix of finite numbers.");
        }
    }
}
