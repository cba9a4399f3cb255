namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads) => Shape(x) && heads >= 1 && x[0].Length % heads == 0
        ? [.. Enumerable.Range(0, heads).Select(h => Columns(x, h, heads))]
        : throw new ArgumentException("The heads do not divide the columns.");

    public double[][] Concat(double[][][] heads) =>
        heads is { Length: > 0 } && heads.All(Shape) && heads.All(head => head.Length == heads[0].Length
            && head[0].Length == heads[0][0].Length)
            ? Beside(heads)
            : throw new ArgumentException("Heads of one shape are needed.");

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) => Fit(x, [wQ, wK])
        ? [.. Split(Product(x, wQ), heads).Zip(Split(Product(x, wK), heads), Table)]
        : throw new ArgumentException("The weights do not fit.");

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Fit(x, [wQ, wK, wV, wO])
        ? Product(Beside([.. Weights(x, wQ, wK, heads).Zip(Split(Product(x, wV), heads), Product)]), wO)
        : throw new ArgumentException("The weights do not fit.");

    private static double[][] Beside(ReadOnlySpan<double[][]> parts) => parts.Length == 1
        ? [.. parts[0].Select(row => row.ToArray())]
        : [.. Beside(parts[..(parts.Length / 2)]).Zip(Beside(parts[(parts.Length / 2)..]), (left, right) => (double[])[.. left, .. right])];

    private static double[][] Columns(double[][] x, int head, int heads) =>
        [.. x.Select(row => row[(head * (row.Length / heads))..((head + 1) * (row.Length / heads))])];

    private static double[][] Table(double[][] queries, double[][] keys) => [.. queries.Select(query =>
        Softmax([.. keys.Select(key => query.Zip(key, (a, b) => a * b).Sum() / Math.Sqrt(query.Length))]))];

    private static double[] Softmax(double[] scores) =>
        scores.Max() is var top && scores.Sum(score => Math.Exp(score - top)) is var all
            ? [.. scores.Select(score => Math.Exp(score - top - Math.Log(all)))]
            : [];

    private static double[][] Product(double[][] rows, double[][] weights) => [.. rows.Select(row => row
        .Zip(weights, (factor, line) => line.Select(number => factor * number))
        .Aggregate((sum, line) => sum.Zip(line, (a, b) => a + b).ToArray())
        .ToArray())];

    private static bool Fit(double[][] x, double[][][] weights) =>
        Finite(x) && weights.All(Finite) && weights.All(weight => weight.Length == x[0].Length && weight[0].Length == x[0].Length);

    private static bool Finite(double[][] matrix) => Shape(matrix) && matrix.All(row => row.All(double.IsFinite));

    private static bool Shape(double[][] matrix) => matrix is [[_, ..], ..]
        && matrix.All(row => row is not null && row.Length == matrix[0].Length)
            ? true
            : throw new ArgumentException("A matrix with rows of one length is needed.");
}
