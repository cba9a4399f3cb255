using Katas.Kata00;

namespace Katas.Kata13.Traps;

/// <summary>Pieces the wrong models are put together from.</summary>
internal static class Parts
{
    public static MultiHeadAttention Right => new();

    public static double[][] Product(double[][] a, double[][] b) => new WarmUp().MatMul(a, b);

    public static double[][] Transpose(double[][] a) => new WarmUp().Transpose(a);

    public static double[][] Scaled(double[][] matrix, double factor) =>
        [.. matrix.Select(row => row.Select(number => factor * number).ToArray())];

    public static double[][] Identity(int width) =>
        [.. Enumerable.Range(0, width).Select(i => Enumerable.Range(0, width).Select(j => i == j ? 1.0 : 0).ToArray())];

    public static double[][] Columns(double[][] matrix, Func<int, int> source) =>
        [.. matrix.Select(row => row.Select((_, column) => row[source(column)]).ToArray())];

    /// <summary>Scaled scores, <c>[heads][n][n]</c>, before any softmax.</summary>
    public static double[][][] Scores(double[][][] queries, double[][][] keys) =>
        [.. queries.Zip(keys, (query, key) => Scaled(Product(query, Transpose(key)), 1 / Math.Sqrt(key[0].Length)))];

    public static double[][][] Scores(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Right.Weights(x, wQ, wK, heads); // refuses what the right answer refuses
        return Scores(Right.Split(Product(x, wQ), heads), Right.Split(Product(x, wK), heads));
    }

    public static double[][][] Weights(double[][][] queries, double[][][] keys) =>
        [.. Scores(queries, keys).Select(new WarmUp().SoftmaxRows)];

    public static double[][][] Blend(double[][][] weights, double[][][] values) => [.. weights.Zip(values, Product)];

    /// <summary>The rest of the right answer, once the weights are there.</summary>
    public static double[][] Finish(double[][][] weights, double[][] x, double[][] wV, double[][] wO)
    {
        _ = Right.Attend(x, wV, wV, wV, wO, weights.Length);
        return Product(Right.Concat(Blend(weights, Right.Split(Product(x, wV), weights.Length))), wO);
    }
}
