using System.Numerics;

namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(queries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(queries, keys);
        return [.. Enumerable.Range(0, queries).Select(i => (bool[])
            [.. Enumerable.Repeat(true, keys - queries + i + 1), .. Enumerable.Repeat(false, queries - i - 1)])];
    }

    // What the last token is answered by everybody, and the one before it by everybody but the last, and so on.
    public double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        var (queries, memory) = (Vector.Rows(q), Memory.Of(k, v));
        if (queries.Count == 0 || queries.Count > memory.Keys.Count)
        {
            throw new ArgumentException("There must be a query, and a key for each.");
        }
        var answers = new Stack<double[]>();
        for (var i = queries.Count - 1; i >= 0; i--)
        {
            answers.Push(memory.Answer(queries[i]).ToArray());
            memory = memory.First(memory.Keys.Count - 1);
        }
        return [.. answers];
    }

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var (tokens, weights) = (Vector.Rows(x), new[] { wQ, wK, wV, wO }.Select(Vector.Rows).ToList());
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Count, nameof(x));
        var d = tokens[0].Length;
        if (heads < 1 || d % heads != 0 || weights.Any(matrix => matrix.Count != d || matrix[0].Length != d))
        {
            throw new ArgumentException($"{heads} heads, or weights that are not [{d}][{d}].");
        }
        var projected = weights.Take(3).Select(matrix => tokens.ConvertAll(token => token * matrix)).ToList();
        var parts = Enumerable.Range(0, heads).Select(h => projected.ConvertAll(rows => Block(rows, h * (d / heads), d / heads)))
            .Select(head => Attend(head[0], head[1], head[2]))
            .ToList();
        return [.. tokens.Select((_, i) => (new Vector([.. parts.SelectMany(part => part[i])]) * weights[3]).ToArray())];
    }

    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v) =>
        Continue(cache, new Vector(q), new Vector(k), new Vector(v));

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var position = Vector.Rows(cache?.Keys!).Count;
        return Continue(cache!, new Vector(q).Rotated(position), new Vector(k).Rotated(position), new Vector(v));
    }

    public long ScoresWithoutCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        var n = (BigInteger)tokens;
        return (long)(n * (n + 1) * (2 * n + 1) / 6);
    }

    public long ScoresWithCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        return (long)((BigInteger)tokens * (tokens + BigInteger.One) >> 1);
    }

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        BigInteger[] sizes = [tokens, layers, kvHeads, headDim];
        return sizes.Any(size => size.Sign < 0)
            ? throw new ArgumentOutOfRangeException(nameof(tokens), "No size is negative.")
            : (long)sizes.Aggregate(BigInteger.One + 1, BigInteger.Multiply);
    }

    private static (KvCache Cache, double[] Output) Continue(KvCache cache, Vector q, Vector k, Vector v)
    {
        ArgumentNullException.ThrowIfNull(cache);
        var longer = Memory.Of(cache.Keys, cache.Values).With(k, v);
        return (longer.ToCache(), longer.Answer(q).ToArray());
    }

    private static double[][] Block(List<Vector> rows, int from, int width) => [.. rows.Select(row => row.Block(from, width).ToArray())];
}
