namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        if (queries <= 0 || keys < queries)
        {
            throw new ArgumentOutOfRangeException(nameof(queries));
        }
        var mask = new bool[queries][];
        for (var i = queries - 1; i >= 0; i--)
        {
            mask[i] = new bool[keys];
            mask[i].AsSpan(..(i + 1 + keys - queries)).Fill(true);
        }
        return mask;
    }

    // Decoding one query after the other, with an infinite price for what the mask hides.
    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        if (Rows.Width(q) != Rows.Width(k) || Rows.Width(v) < 1 || k.Length < q.Length || k.Length != v.Length)
        {
            throw new ArgumentException("Queries, keys and values do not fit.");
        }
        var mask = Mask(q.Length, k.Length);
        var output = new double[q.Length][];
        Span<double> scores = new double[k.Length];
        for (var i = 0; i < q.Length; i++)
        {
            for (var j = 0; j < k.Length; j++)
            {
                scores[j] = mask[i][j] ? Rows.Dot(q[i], k[j]) / Math.Sqrt(q[i].Length) : double.NegativeInfinity;
            }
            Rows.Soften(scores);
            output[i] = Rows.Blend(scores, v);
        }
        return output;
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var d = Rows.Width(x);
        foreach (var matrix in (ReadOnlySpan<double[][]>)[wQ, wK, wV, wO])
        {
            if (Rows.Width(matrix) != d || matrix.Length != d)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }
        if (heads <= 0 || d % heads > 0)
        {
            throw new ArgumentOutOfRangeException(nameof(heads));
        }
        var width = d / heads;
        var joined = Array.ConvertAll(x, _ => new double[d]);
        for (var from = 0; from < d; from += width)
        {
            var head = Attend(Part(wQ, from), Part(wK, from), Part(wV, from));
            for (var i = 0; i < x.Length; i++)
            {
                head[i].CopyTo(joined[i], from);
            }
        }
        return Array.ConvertAll(joined, row => Rows.Blend(row, wO));

        // Projecting with a head's columns of the weights is projecting first and cutting afterwards.
        double[][] Part(double[][] weights, int from)
        {
            var columns = Array.ConvertAll(weights, row => row[from..(from + width)]);
            return Array.ConvertAll(x, token => Rows.Blend(token, columns));
        }
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var longer = Longer(cache, k, v);
        return (longer, Attend([q], longer.Keys, longer.Values)[0]);
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var position = Longer(cache, k, v).Keys.Length - 1;
        return Step(cache, Turned(q, position), Turned(k, position), v);
    }

    public long ScoresWithoutCache(int tokens)
    {
        var n = Natural(tokens);
        return n * (n + 1) / 2 * (2 * n + 1) / 3;
    }

    public long ScoresWithCache(int tokens) => Natural(tokens) * (tokens + 1L) / 2;

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        (long)(2 * (Int128)Natural(tokens) * Natural(layers) * Natural(kvHeads) * Natural(headDim));

    private static long Natural(int number) => number >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number));

    private static KvCache Longer(KvCache cache, double[] k, double[] v)
    {
        if (cache is not { Keys: not null, Values: not null } || cache.Keys.Length != cache.Values.Length)
        {
            throw new ArgumentException("A cache needs as many values as keys.", nameof(cache));
        }
        double[][] keys = [.. cache.Keys, k];
        double[][] values = [.. cache.Values, v];
        Rows.Width(keys);
        Rows.Width(values);
        return new KvCache(Array.ConvertAll(keys, row => row[..]), Array.ConvertAll(values, row => row[..]));
    }

    private static double[] Turned(double[] vector, int position)
    {
        if (Rows.Width([vector]) % 2 == 1)
        {
            throw new ArgumentException("The length must be even.", nameof(vector));
        }
        var turned = new double[vector.Length];
        for (var c = 0; c < vector.Length; c += 2)
        {
            var (sin, cos) = Math.SinCos(position / Math.Pow(10000, (double)c / vector.Length));
            turned[c] = vector[c] * cos - vector[c + 1] * sin;
            turned[c + 1] = vector[c] * sin + vector[c + 1] * cos;
        }
        return turned;
    }
}
