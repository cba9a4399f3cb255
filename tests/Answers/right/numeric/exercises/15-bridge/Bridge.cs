namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        if (queries < 1 || keys < queries) throw new ArgumentException("queries or keys");
        var mask = new bool[queries][];
        for (int i = 0; i < queries; i++)
            for (int j = (mask[i] = new bool[keys]).Length - queries + i; j >= 0; j--) mask[i][j] = true;
        return mask;
    }

    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        int d = Matrix(q), width = Matrix(v);
        if (Matrix(k) != d || q.Length > k.Length || k.Length != v.Length) throw new ArgumentException("shapes");
        return Seen(q, k, v, 0, d, 0, width);
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        int d = Matrix(x);
        foreach (var matrix in new[] { wQ, wK, wV, wO })
            if (Matrix(matrix) != d || matrix.Length != d) throw new ArgumentException("weights");
        if (heads < 1 || d % heads != 0) throw new ArgumentException("heads");
        double[][] q = Times(x, wQ), k = Times(x, wK), v = Times(x, wV);
        var joined = Array.ConvertAll(x, _ => new double[d]);
        for (int w = d / heads, from = 0; from < d; from += w)
        {
            var part = Seen(q, k, v, from, w, from, w);
            for (int i = 0; i < part.Length; i++) part[i].CopyTo(joined[i], from);
        }
        return Times(joined, wO);
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        if (cache?.Keys == null || cache.Values == null || cache.Keys.Length != cache.Values.Length) throw new ArgumentException("cache");
        var (keys, values) = (Longer(cache.Keys, k), Longer(cache.Values, v));
        return (new KvCache(keys, values), Attend([q], keys, values)[0]);
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        if (cache?.Keys == null || Matrix([q]) % 2 + Matrix([k]) % 2 != 0) throw new ArgumentException("cache, query or key");
        return Step(cache, Turned(q, cache.Keys.Length), Turned(k, cache.Keys.Length), v);
    }

    // n (n + 1) (2n + 1) / 6 as a sum of binomials: 2 · C(n + 1, 3) + C(n + 1, 2).
    public long ScoresWithoutCache(int tokens)
    {
        long n = tokens < 0 ? throw new ArgumentException("tokens") : tokens, pairs = (n + 1) * n / 2;
        return 2 * (pairs * (n - 1) / 3) + pairs;
    }

    public long ScoresWithCache(int tokens) => tokens < 0 ? throw new ArgumentException("tokens") : ((long)tokens * tokens + tokens) >> 1;

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) => (tokens | layers | kvHeads | headDim) < 0
        ? throw new ArgumentException("a size is below 0")
        : unchecked((long)tokens * layers * kvHeads * headDim << 1);

    // Attention of a range of columns. Hidden keys are not asked at all.
    private static double[][] Seen(double[][] q, double[][] k, double[][] v, int from, int d, int fromV, int width)
    {
        var output = new double[q.Length][];
        for (int i = 0; i < q.Length; i++)
        {
            var scores = new double[k.Length - q.Length + i + 1];
            for (int j = 0; j < scores.Length; j++)
                for (int c = from; c < from + d; c++) scores[j] += q[i][c] * k[j][c];
            double top = scores.Max(), sum = 0;
            output[i] = new double[width];
            for (int j = 0; j < scores.Length; j++)
            {
                double share = Math.Exp((scores[j] - top) / Math.Sqrt(d));
                sum += share;
                for (int c = 0; c < width; c++) output[i][c] += share * v[j][fromV + c];
            }
            for (int c = 0; c < width; c++) output[i][c] /= sum;
        }
        return output;
    }

    private static double[] Turned(double[] vector, int position)
    {
        var turned = new double[vector.Length];
        for (int c = 0; c < turned.Length; c++)
        {
            double angle = position * Math.Pow(10000, -(c & ~1) / (double)turned.Length), sign = (c & 1) * 2 - 1;
            turned[c] = vector[c] * Math.Cos(angle) + sign * vector[c ^ 1] * Math.Sin(angle);
        }
        return turned;
    }

    private static double[][] Longer(double[][] rows, double[] row)
    {
        var longer = rows.Append(row).Select(one => one?.ToArray() ?? throw new ArgumentException("a row is null")).ToArray();
        Matrix(longer);
        return longer;
    }

    private static double[][] Times(double[][] a, double[][] b)
    {
        var result = Array.ConvertAll(a, _ => new double[b[0].Length]);
        for (int i = 0; i < a.Length; i++)
            for (int j = 0; j < result[i].Length; j++)
                for (int k = b.Length - 1; k >= 0; k--)
                    result[i][j] += a[i][k] * b[k][j];
        return result;
    }

    private static int Matrix(double[][] matrix)
    {
        if (matrix == null || matrix.Length == 0) throw new ArgumentException("rows");
        foreach (var row in matrix)
            if (row == null || row.Length == 0 || row.Length != matrix[0].Length || !row.All(double.IsFinite))
                throw new ArgumentException("row");
        return matrix[0].Length;
    }
}
