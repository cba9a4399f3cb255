namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values) =>
        Fits(query, keys) && Matrix(values) && values.Length == keys.Length
            ? [.. values[Best(query, keys, 0, keys.Length).Place]]
            : throw new ArgumentException("Keys and values do not fit.");

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Fits(query, keys) && double.IsFinite(sharpness) && sharpness >= 0
        && Best(query, keys, 0, keys.Length).Score is var best
        && keys.Select(key => Math.Exp(sharpness * (Dot(query, key) - best))).ToArray() is var shares
        && shares.Sum() is var all
            ? [.. shares.Select(share => share / all)]
            : throw new ArgumentException("Query, keys or sharpness do not fit.");

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Weights(query, keys, sharpness) is var weights && Matrix(values) && values.Length == keys.Length
            ? Mix(weights, values)
            : throw new ArgumentException("Keys and values do not fit.");

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV) =>
        new[] { x, wQ, wK, wV }.All(Matrix) && new[] { wQ, wK, wV }.All(weights => weights.Length == x[0].Length)
        && wQ[0].Length == wK[0].Length
        && Through(x, wK) is var keys && Through(x, wV) is var values
        && Through(x, wQ).Select(query => Weights(query, keys)).ToArray() is var table
            ? (table, [.. table.Select(row => Mix(row, values))])
            : throw new ArgumentException("The shapes do not fit.");

    // The better of the best of two halves; a draw goes to the left one.
    private static (int Place, double Score) Best(double[] query, double[][] keys, int from, int to) => to - from == 1
        ? (from, Dot(query, keys[from]))
        : (Best(query, keys, from, (from + to) / 2), Best(query, keys, (from + to) / 2, to)) is var (left, right)
            && right.Score > left.Score
            ? right
            : left;

    private static double[][] Through(double[][] rows, double[][] weights) => [.. rows.Select(row => Mix(row, weights))];

    private static double[] Mix(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> rows) =>
        Mix(weights, rows, new double[rows[0].Length]);

    private static double[] Mix(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> rows, double[] sum) => weights.Length switch
    {
        0 => sum,
        1 => Sum(weights[0], rows[0], sum),
        var count => Mix(weights[(count / 2)..], rows[(count / 2)..], Mix(weights[..(count / 2)], rows[..(count / 2)], sum)),
    };

    private static double[] Sum(double weight, double[] row, double[] sum) => [.. sum.Zip(row, (a, b) => a + weight * b)];

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => a.Length switch
    {
        1 => a[0] * b[0],
        var count => Dot(a[..(count / 2)], b[..(count / 2)]) + Dot(a[(count / 2)..], b[(count / 2)..]),
    };

    private static bool Fits(double[] query, double[][] keys) => Matrix([query]) && Matrix(keys) && query.Length == keys[0].Length
        ? true
        : throw new ArgumentException("Query and keys do not fit.");

    private static bool Matrix(double[][] matrix) => matrix is [[_, ..], ..]
        && matrix.All(row => row is not null && row.Length == matrix[0].Length && row.All(double.IsFinite))
            ? true
            : throw new ArgumentException("A matrix of finite numbers is needed.");
}
