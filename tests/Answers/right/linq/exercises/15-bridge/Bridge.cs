using Katas.Kata00;
using Katas.Kata09;
using Katas.Kata12;
using Katas.Kata13;

namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(queries, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(keys, queries);
        return Enumerable.Range(keys - queries, queries)
            .Select(last => Enumerable.Range(0, keys).Select(j => j <= last).ToArray())
            .ToArray();
    }

    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        Check(q);
        Check(k);
        Check(v);
        if (q[0].Length != k[0].Length || k.Length < q.Length || v.Length != k.Length)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        // A query sees the keys up to its own; the ones after it are not even shown.
        return q.Select((query, i) => (query, Seen: k.Length - q.Length + i + 1))
            .Select(one => new Scaling().Attention([one.query], k[..one.Seen], v[..one.Seen]).Output[0])
            .ToArray();
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        Check(x);
        foreach (var weight in new[] { wQ, wK, wV, wO })
        {
            Check(weight);
            ArgumentOutOfRangeException.ThrowIfNotEqual(weight.Length, x[0].Length);
            ArgumentOutOfRangeException.ThrowIfNotEqual(weight[0].Length, x[0].Length);
        }
        var split = new[] { wQ, wK, wV }.Select(w => new MultiHeadAttention().Split(new WarmUp().MatMul(x, w), heads)).ToArray();
        var parts = Enumerable.Range(0, heads).Select(h => Attend(split[0][h], split[1][h], split[2][h])).ToArray();
        return new WarmUp().MatMul(new MultiHeadAttention().Concat(parts), wO);
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(cache.Keys);
        ArgumentNullException.ThrowIfNull(cache.Values);
        var longer = new KvCache([.. Copy(cache.Keys), .. Copy([k])], [.. Copy(cache.Values), .. Copy([v])]);
        return (longer, Attend([q], longer.Keys, longer.Values)[0]);
    }

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        ArgumentNullException.ThrowIfNull(cache?.Keys);
        var rope = new Rope();
        return Step(cache, rope.Rotate(q, cache.Keys.Length), rope.Rotate(k, cache.Keys.Length), v);
    }

    public long ScoresWithoutCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        return Enumerable.Range(1, tokens).Sum(t => (long)t * t);
    }

    public long ScoresWithCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        return Enumerable.Range(1, tokens).Sum(t => (long)t);
    }

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        new[] { tokens, layers, kvHeads, headDim }.Any(int.IsNegative)
            ? throw new ArgumentOutOfRangeException(nameof(tokens), "Sizes are not negative.")
            : new[] { tokens, layers, kvHeads, headDim }.Aggregate(2L, (product, size) => product * size);

    private static IEnumerable<double[]> Copy(double[][] rows) =>
        rows.Select(row => row?.ToArray() ?? throw new ArgumentNullException(nameof(rows), "A row is null."));

    private static void Check(double[][] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix is [] || matrix.Any(row => row is null or [] || row.Length != matrix[0].Length || !row.All(double.IsFinite)))
        {
            throw new ArgumentException("Rows are missing, empty, of different lengths or not finite.", nameof(matrix));
        }
    }
}
