namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    private const double Theta = 10000;

    public bool[][] Mask(int queries, int keys)
    {
        if (queries < 1 || keys < queries)
            throw new ArgumentException($"There must be a query, and as many keys as queries; got {queries} and {keys}.", nameof(keys));
        var earlier = keys - queries;
        return [.. Enumerable.Range(0, queries).Select(i => Enumerable.Range(0, keys).Select(j => j <= i + earlier).ToArray())];
    }

    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        if (Width(q) != Width(k))
            throw new ArgumentException("A query and a key must have the same length.", nameof(k));
        _ = Width(v);
        if (v.Length != k.Length)
            throw new ArgumentException("There must be one value for each key.", nameof(v));
        return [.. q.Zip(Mask(q.Length, k.Length), (query, mayLook) => Blend(query, k, v, mayLook))];
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var width = Width(x);
        if (heads < 1 || width % heads != 0)
            throw new ArgumentException($"{width} columns cannot be dealt out evenly to {heads} heads.", nameof(heads));
        var (q, k, v) = (Project(x, wQ), Project(x, wK), Project(x, wV));
        var blends = Enumerable.Range(0, heads).Select(head => Attend(Columns(q, head), Columns(k, head), Columns(v, head))).ToArray();
        return Project([.. x.Select((_, token) => blends.SelectMany(blend => blend[token]).ToArray())], wO);

        double[][] Columns(double[][] rows, int head) => [.. rows.Select(row => row.Chunk(width / heads).ElementAt(head))];
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        ArgumentNullException.ThrowIfNull(cache);
        var grown = new KvCache(Appended(cache.Keys, k), Appended(cache.Values, v));
        return (grown, Attend([q], grown.Keys, grown.Values)[0]);
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(cache.Keys);
        var position = cache.Keys.Length;
        return Step(cache, Rotated(q, position), Rotated(k, position), v);
    }

    public long ScoresWithoutCache(int tokens) => Count(tokens) * (Count(tokens) + 1) * ((2 * Count(tokens)) + 1) / 6;

    public long ScoresWithCache(int tokens) => Count(tokens) * (Count(tokens) + 1) / 2;

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        2 * Count(tokens) * Count(layers) * Count(kvHeads) * Count(headDim);

    private static double[] Blend(double[] query, double[][] keys, double[][] values, bool[] mayLook)
    {
        var scale = Math.Sqrt(query.Length);
        var weights = Softmax([.. keys.Select((key, j) => mayLook[j] ? Dot(query, key) / scale : double.NegativeInfinity)]);
        return Product([weights], values)[0];
    }

    private static double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => exponential / sum)];
    }

    private static double[] Rotated(double[] vector, int position)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector.Length % 2 != 0)
            throw new ArgumentException("Numbers are rotated in pairs, so their count must be even.", nameof(vector));
        return [.. vector.Chunk(2).SelectMany((pair, i) => Turned(pair, position * Math.Pow(Theta, -2.0 * i / vector.Length)))];
    }

    private static double[] Turned(double[] pair, double angle)
    {
        var (sin, cos) = Math.SinCos(angle);
        return [(pair[0] * cos) - (pair[1] * sin), (pair[0] * sin) + (pair[1] * cos)];
    }

    private static double[][] Appended(double[][] rows, double[] row) => [.. rows.Append(row).Select(old => old.ToArray())];

    private static double[][] Project(double[][] x, double[][] weights)
    {
        if (Width(weights) != x[0].Length || weights.Length != x[0].Length)
        {
            throw new ArgumentException($"A weight matrix for rows of {x[0].Length} numbers must be {x[0].Length} × "
                + $"{x[0].Length}.", nameof(weights));
        }

        return Product(x, weights);
    }

    private static double[][] Product(double[][] a, double[][] b) =>
        [.. a.Select(row => Enumerable.Range(0, b[0].Length).Select(column => Dot(row, [.. b.Select(other => other[column])])).ToArray())];

    private static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Length == 0 || rows.Any(row => row is null || row.Length == 0
            || row.Length != rows[0].Length || !row.All(double.IsFinite)))
        {
            throw new ArgumentException("A matrix needs at least one row, and rows of finite numbers, of one "
                + "length, at least 1.", nameof(rows));
        }

        return rows[0].Length;
    }

    private static long Count(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number;
    }
}
