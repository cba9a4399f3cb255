namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        CheckLookup(query, keys, values);
        int best = 0;
        double bestScore = Dot(query, keys[0]);
        for (int j = 1; j < keys.Length; j++)
        {
            double score = Dot(query, keys[j]);
            if (score > bestScore)
            {
                best = j;
                bestScore = score;
            }
        }

        return values[best].ToArray();
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        CheckQuery(query, keys);
        if (!double.IsFinite(sharpness) || sharpness < 0)
        {
            throw new ArgumentException("The sharpness is finite and not negative.");
        }

        double[] scores = keys.Select(key => sharpness * Dot(query, key)).ToArray();
        return Softmax(scores);
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        CheckLookup(query, keys, values);
        return Blend(Weights(query, keys, sharpness), values);
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        foreach (double[][] m in new[] { x, wQ, wK, wV })
        {
            CheckMatrix(m);
        }

        int d = x[0].Length;
        if (wQ.Length != d || wK.Length != d || wV.Length != d || wQ[0].Length != wK[0].Length)
        {
            throw new ArgumentException("The weights do not fit.");
        }

        double[][] q = MatMul(x, wQ);
        double[][] k = MatMul(x, wK);
        double[][] v = MatMul(x, wV);
        double[][] weights = q.Select(query => Weights(query, k)).ToArray();
        double[][] output = weights.Select(row => Blend(row, v)).ToArray();
        return (weights, output);
    }

    private static double[] Softmax(double[] scores)
    {
        double max = scores.Max();
        double[] exps = scores.Select(s => Math.Exp(s - max)).ToArray();
        double sum = exps.Sum();
        return exps.Select(e => e / sum).ToArray();
    }

    private static double[] Blend(double[] weights, double[][] values)
    {
        var blend = new double[values[0].Length];
        for (int j = 0; j < values.Length; j++)
        {
            for (int c = 0; c < blend.Length; c++)
            {
                blend[c] += weights[j] * values[j][c];
            }
        }

        return blend;
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

    private static double[][] MatMul(double[][] a, double[][] b) =>
        a.Select(row => b[0].Select((_, j) => row.Select((t, i) => t * b[i][j]).Sum()).ToArray()).ToArray();

    private static void CheckLookup(double[] query, double[][] keys, double[][] values)
    {
        CheckQuery(query, keys);
        CheckMatrix(values);
        if (keys.Length != values.Length)
        {
            throw new ArgumentException("Keys and values differ in count.");
        }
    }

    private static void CheckQuery(double[] query, double[][] keys)
    {
        CheckMatrix(keys);
        if (query is null || query.Length != keys[0].Length || query.Any(t => !double.IsFinite(t)))
        {
            throw new ArgumentException("The query does not fit the keys.");
        }
    }

    private static void CheckMatrix(double[][] m)
    {
        if (m is null || m.Length == 0 || m.Any(row => row is null || row.Length == 0 || row.Any(t => !double.IsFinite(t)))
            || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix of finite numbers.");
        }
    }
}
