namespace Katas.Kata15;

public sealed partial class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        if (queries < 1 || keys < queries)
        {
            throw new ArgumentException("At least one query, and a key for each.");
        }
        var mask = new bool[queries][];
        for (var i = 0; i < queries; i++)
        {
            mask[i] = new bool[keys];
            for (var j = 0; j <= i + (keys - queries); j++)
            {
                mask[i][j] = true;
            }
        }
        return mask;
    }

    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        CheckMatrix(q);
        CheckMatrix(k);
        CheckMatrix(v);
        if (q[0].Length != k[0].Length || k.Length < q.Length || k.Length != v.Length)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        var output = new double[q.Length][];
        for (var i = 0; i < q.Length; i++)
        {
            output[i] = Look(q[i], k, v, k.Length - q.Length + i + 1);
        }
        return output;
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        CheckMatrix(x);
        var d = x[0].Length;
        foreach (var matrix in new[] { wQ, wK, wV, wO })
        {
            CheckMatrix(matrix);
            if (matrix.Length != d || matrix[0].Length != d)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }
        if (heads < 1 || d % heads != 0)
        {
            throw new ArgumentException("The heads do not divide d.");
        }
        var q = Multiply(x, wQ);
        var k = Multiply(x, wK);
        var v = Multiply(x, wV);
        var width = d / heads;
        var joined = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            joined[i] = new double[d];
        }
        for (var h = 0; h < heads; h++)
        {
            var part = Attend(Columns(q, h * width, width), Columns(k, h * width, width), Columns(v, h * width, width));
            for (var i = 0; i < x.Length; i++)
            {
                Array.Copy(part[i], 0, joined[i], h * width, width);
            }
        }
        return Multiply(joined, wO);
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        CheckStep(cache, q, k, v);
        var keys = Append(cache.Keys, k);
        var values = Append(cache.Values, v);
        return (new KvCache(keys, values), Look(q, keys, values, keys.Length));
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        CheckStep(cache, q, k, v);
        if (q.Length % 2 == 1)
        {
            throw new ArgumentException("The width of a query must be even.");
        }
        var position = cache.Keys.Length;
        return Step(cache, Rotate(q, position), Rotate(k, position), v);
    }

    public long ScoresWithoutCache(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("Negative.");
        }
        var sum = 0L;
        for (var t = 1L; t <= tokens; t++)
        {
            sum += t * t;
        }
        return sum;
    }

    public long ScoresWithCache(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("Negative.");
        }
        var sum = 0L;
        for (var t = 1; t <= tokens; t++)
        {
            sum += t;
        }
        return sum;
    }

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        if (tokens < 0 || layers < 0 || kvHeads < 0 || headDim < 0)
        {
            throw new ArgumentException("Negative.");
        }
        return 2L * tokens * layers * kvHeads * headDim;
    }
}
