using Katas.Kata00;
using Katas.Kata13;

namespace Katas.Kata15.Traps;

/// <summary>Turns the scores of one query into weights; the flags say which keys the mask leaves visible.</summary>
internal delegate double[] Weigh(double[] scores, bool[] mayLook);

/// <summary>Pieces the wrong models are put together from.</summary>
internal static class Parts
{
    public static Bridge Right => new();

    public static double[] Softmax(double[] scores) => new WarmUp().Softmax(scores);

    public static double[] NaiveSoftmax(double[] scores) => [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];

    public static double[] Scaled(double[] row, double factor) => [.. row.Select(number => factor * number)];

    public static double[][] Scaled(double[][] matrix, double factor) => [.. matrix.Select(row => Scaled(row, factor))];

    public static double[] Scores(double[] query, double[][] keys) =>
        [.. keys.Select(key => query.Zip(key, (a, b) => a * b).Sum() / Math.Sqrt(query.Length))];

    /// <summary>Zero weights times no values give zeros, as a loop would.</summary>
    public static double[] Blend(double[] weights, double[][] values, int width) =>
        [.. Enumerable.Range(0, width).Select(column => weights.Zip(values, (weight, value) => weight * value[column]).Sum())];

    public static double[][] Attend(double[][] q, double[][] k, double[][] v, Weigh weigh)
    {
        _ = Right.Attend(q, k, v); // refuses what the right answer refuses
        return [.. q.Zip(Right.Mask(q.Length, k.Length), (query, mayLook) => Blend(weigh(Scores(query, k), mayLook), v, v[0].Length))];
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        Func<double[][], double[][], double[][], double[][]> attend)
    {
        _ = Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        var (q, k, v) = (Split(wQ), Split(wK), Split(wV));
        double[][][] blends = [.. Enumerable.Range(0, heads).Select(head => attend(q[head], k[head], v[head]))];
        return new WarmUp().MatMul(new MultiHeadAttention().Concat(blends), wO);

        double[][][] Split(double[][] weights) => new MultiHeadAttention().Split(new WarmUp().MatMul(x, weights), heads);
    }

    public static KvCache Appended(KvCache cache, double[] k, double[] v) => new(Copy([.. cache.Keys, k]), Copy([.. cache.Values, v]));

    public static KvCache Copied(KvCache cache) => new(Copy(cache.Keys), Copy(cache.Values));

    public static double[][] Copy(double[][] rows) => [.. rows.Select(row => row.ToArray())];

    /// <summary>Pair i, from <paramref name="pairing"/>, turns by position · 10000^(−exponent(i)).</summary>
    public static double[] Rotated(double[] vector, double position, Func<int, (int X, int Y)> pairing, Func<int, double> exponent)
    {
        var rotated = vector.ToArray();
        for (var i = 0; i < vector.Length / 2; i++)
        {
            var (x, y) = pairing(i);
            var (sin, cos) = Math.SinCos(position * Math.Pow(10000, -exponent(i)));
            (rotated[x], rotated[y]) = ((vector[x] * cos) - (vector[y] * sin), (vector[x] * sin) + (vector[y] * cos));
        }
        return rotated;
    }

    public static double[] Rotated(double[] vector, double position) =>
        Rotated(vector, position, i => (2 * i, (2 * i) + 1), i => 2.0 * i / vector.Length);

    /// <summary>Refuses what the right rotary step refuses.</summary>
    public static void Check(KvCache cache, double[] q, double[] k, double[] v) => _ = Right.RotaryStep(cache, q, k, v);
}
