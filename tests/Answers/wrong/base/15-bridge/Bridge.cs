namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        if (queries < 1 || keys < queries)
        {
            throw new ArgumentException("There are too few queries or keys.");
        }

        var mask = new bool[queries][];
        for (int i = 0; i < queries; i++)
        {
            mask[i] = new bool[keys];
            for (int j = 0; j < keys; j++)
            {
                mask[i][j] = j <= i + (keys - queries);
            }
        }

        return mask;
    }

    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        CheckMatrix(q);
        CheckMatrix(k);
        CheckMatrix(v);
        int dK = q[0].Length;
        if (k[0].Length != dK || k.Length < q.Length || v.Length != k.Length)
        {
            throw new ArgumentException("Queries, keys and values do not fit.");
        }

        bool[][] mask = Mask(q.Length, k.Length);
        var output = new double[q.Length][];
        for (int i = 0; i < q.Length; i++)
        {
            var scores = new double[k.Length];
            for (int j = 0; j < k.Length; j++)
            {
                scores[j] = mask[i][j] ? Dot(q[i], k[j]) / Math.Sqrt(dK) : double.NegativeInfinity;
            }

            double[] weights = Softmax(scores);
            output[i] = new double[v[0].Length];
            for (int j = 0; j < v.Length; j++)
            {
                for (int c = 0; c < v[0].Length; c++)
                {
                    output[i][c] += weights[j] * v[j][c];
                }
            }
        }

        return output;
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        CheckMatrix(x);
        int d = x[0].Length;
        foreach (double[][] w in new[] { wQ, wK, wV, wO })
        {
            CheckMatrix(w);
            if (w.Length != d || w[0].Length != d)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }

        if (heads < 1 || d % heads != 0)
        {
            throw new ArgumentException("The heads do not divide the width.");
        }

        int dHead = d / heads;
        double[][] q = MatMul(x, wQ);
        double[][] k = MatMul(x, wK);
        double[][] v = MatMul(x, wV);
        var rows = x.Select(_ => new List<double>()).ToArray();
        for (int h = 0; h < heads; h++)
        {
            double[][] head = Attend(Block(q, h, dHead), Block(k, h, dHead), Block(v, h, dHead));
            for (int t = 0; t < x.Length; t++)
            {
                rows[t].AddRange(head[t]);
            }
        }

        return MatMul(rows.Select(r => r.ToArray()).ToArray(), wO);
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        CheckStep(cache, q, k, v);
        double[][] keys = cache.Keys.Append(k).Select(row => row.ToArray()).ToArray();
        double[][] values = cache.Values.Append(v).Select(row => row.ToArray()).ToArray();
        double[] output = Attend([q], keys, values)[0];
        return (new KvCache(keys, values), output);
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        CheckStep(cache, q, k, v);
        if (q.Length % 2 != 0)
        {
            throw new ArgumentException("Only pairs can be turned.");
        }

        int position = cache.Keys.Length;
        return Step(cache, Rotate(q, position), Rotate(k, position), v);
    }

    public long ScoresWithoutCache(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("The number is negative.");
        }

        long sum = 0;
        for (long t = 1; t <= tokens; t++)
        {
            sum += t * t;
        }

        return sum;
    }

    public long ScoresWithCache(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("The number is negative.");
        }

        return (long)tokens * (tokens + 1) / 2;
    }

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        if (tokens < 0 || layers < 0 || kvHeads < 0 || headDim < 0)
        {
            throw new ArgumentException("A number is negative.");
        }

        return 2L * tokens * layers * kvHeads * headDim;
    }

    private static double[] Rotate(double[] vector, int position)
    {
        int d = vector.Length;
        var turned = new double[d];
        for (int i = 0; i < d / 2; i++)
        {
            double angle = position * Math.Pow(10000, -2.0 * i / d);
            double x = vector[2 * i];
            double y = vector[2 * i + 1];
            turned[2 * i] = x * Math.Cos(angle) - y * Math.Sin(angle);
            turned[2 * i + 1] = x * Math.Sin(angle) + y * Math.Cos(angle);
        }

        return turned;
    }

    private static double[][] Block(double[][] m, int h, int dHead) =>
        m.Select(row => row.Skip(h * dHead).Take(dHead).ToArray()).ToArray();

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

    private static double[][] MatMul(double[][] a, double[][] b) =>
        a.Select(row => b[0].Select((_, j) => row.Select((t, i) => t * b[i][j]).Sum()).ToArray()).ToArray();

    private static void CheckStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        if (cache is null || cache.Keys is null || cache.Values is null || cache.Keys.Length != cache.Values.Length)
        {
            throw new ArgumentException("The cache has not as many values as keys.");
        }

        CheckMatrix([q]);
        CheckMatrix([.. cache.Keys, k]);
        CheckMatrix([.. cache.Values, v]);
        if (q.Length != k.Length)
        {
            throw new ArgumentException("Query and key differ in length.");
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
