namespace Katas.Kata15;

public sealed class Bridge : IBridge
{
    public bool[][] Mask(int queries, int keys) => queries >= 1 && keys >= queries
        ? [.. Enumerable.Range(0, queries).Select(i => Enumerable.Range(0, keys).Select(j => keys - j >= queries - i).ToArray())]
        : throw new ArgumentException("At least one query is needed, and a key for each.");

    public double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Matrix(q) && Matrix(k) && Matrix(v) && q[0].Length == k[0].Length && q.Length <= k.Length && k.Length == v.Length
            ? [.. q.Select((query, i) => Seen(query, k, v, k.Length - q.Length + i + 1))]
            : throw new ArgumentException("The shapes do not fit.");

    public double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        new[] { x, wQ, wK, wV, wO }.All(Matrix) && x[0].Length is var d
        && new[] { wQ, wK, wV, wO }.All(weight => weight.Length == d && weight[0].Length == d) && heads >= 1 && d % heads == 0
            ? Product(HeadsFrom(Product(x, wQ), Product(x, wK), Product(x, wV), d / heads), wO)
            : throw new ArgumentException("Weights or heads do not fit.");

    // Without a key of its own a token could not look at itself: so first the longer cache, then the answer.
    public (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v) =>
        cache is { Keys: not null, Values: not null } && cache.Keys.Length == cache.Values.Length
        && Matrix([.. cache.Keys, k]) && Matrix([.. cache.Values, v]) && Matrix([q]) && q.Length == k.Length
        && new KvCache(Copy([.. cache.Keys, k]), Copy([.. cache.Values, v])) is var longer
            ? (longer, Seen(q, longer.Keys, longer.Values, longer.Keys.Length))
            : throw new ArgumentException("The cache and the new rows do not fit.");

    public (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v) =>
        cache?.Keys is { Length: var position } && Matrix([q]) && Matrix([k]) && q.Length % 2 == 0 && k.Length % 2 == 0
            ? Step(cache, Turned(q, position, q.Length), Turned(k, position, k.Length), v)
            : throw new ArgumentException("A cache is needed, and vectors of pairs.");

    public long ScoresWithoutCache(int tokens) => tokens < 0
        ? throw new ArgumentException("Not below 0.")
        : Sum(1, tokens, t => t * t);

    public long ScoresWithCache(int tokens) => tokens < 0 ? throw new ArgumentException("Not below 0.") : Sum(1, tokens, t => t);

    public long StoredNumbers(int tokens, int layers, int kvHeads, int headDim) =>
        (tokens, layers, kvHeads, headDim) is ( >= 0, >= 0, >= 0, >= 0)
        ? 2L * headDim * kvHeads * layers * tokens
        : throw new ArgumentException("Not below 0.");

    private static long Sum(long from, long to, Func<long, long> term) => to < from ? 0
        : to == from ? term(from)
        : Sum(from, (from + to) / 2, term) + Sum((from + to) / 2 + 1, to, term);

    private static double[] Seen(double[] query, double[][] keys, double[][] values, int count) =>
        Attention(query, keys.AsSpan(0, count), values.AsSpan(0, count)) is var seen ? [.. seen.Blend.Select(number =>
            number / seen.Sum)] : [];

    // What two groups of tokens say is joined at the larger of their best scores.
    private static (double Best, double Sum, double[] Blend) Attention(
        double[] query, ReadOnlySpan<double[]> keys, ReadOnlySpan<double[]> values) => keys.Length == 1
        ? (query.Zip(keys[0], (a, b) => a * b).Sum() / Math.Sqrt(query.Length), 1, values[0])
        : Join(
            Attention(query, keys[..(keys.Length / 2)], values[..(keys.Length / 2)]),
            Attention(query, keys[(keys.Length / 2)..], values[(keys.Length / 2)..]));

    private static (double Best, double Sum, double[] Blend) Join(
        (double Best, double Sum, double[] Blend) a, (double Best, double Sum, double[] Blend) b) => b.Best > a.Best
        ? Join(b, a)
        : Math.Exp(b.Best - a.Best) is var share
            ? (a.Best, a.Sum + share * b.Sum, a.Blend.Zip(b.Blend, (x, y) => x + share * y).ToArray())
            : a;

    private double[][] HeadsFrom(double[][] q, double[][] k, double[][] v, int width) => q[0].Length == 0
        ? q
        : [.. Attend(Columns(q, ..width), Columns(k, ..width), Columns(v, ..width))
            .Zip(HeadsFrom(Columns(q, width..), Columns(k, width..), Columns(v, width..), width), (left, right) =>
                (double[])[.. left, .. right])];

    private static double[][] Columns(double[][] rows, Range range) => [.. rows.Select(row => row[range])];

    private static double[][] Copy(double[][] rows) => Columns(rows, ..);

    private static double[][] Product(double[][] rows, double[][] weights) => [.. rows.Select(row => Enumerable.Range(0, weights[0].Length)
        .Select(j => row.Select((number, i) => number * weights[i][j]).Sum()).ToArray())];

    private static double[] Turned(double[] pairs, int position, int d) => pairs is [var x, var y, .. var rest]
        && Math.SinCos(position * Math.Pow(10000, -(double)(d - pairs.Length) / d)) is var (sin, cos)
            ? [x * cos - y * sin, x * sin + y * cos, .. Turned(rest, position, d)]
            : [];

    private static bool Matrix(double[][] matrix) => matrix is [[_, ..], ..]
        && matrix.All(row => row is not null && row.Length == matrix[0].Length && row.All(double.IsFinite))
            ? true
            : throw new ArgumentException("A matrix of finite numbers is needed.");
}
