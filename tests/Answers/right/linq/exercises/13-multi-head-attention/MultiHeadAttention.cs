using Katas.Kata00;
using Katas.Kata12;

namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        CheckShape(x);
        CheckHeads(x[0].Length, heads);
        var rows = x.Select(row => row.Chunk(row.Length / heads).ToArray()).ToArray();
        return Enumerable.Range(0, heads).Select(h => rows.Select(row => row[h]).ToArray()).ToArray();
    }

    public double[][] Concat(double[][][] heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        if (heads is [])
        {
            throw new ArgumentException("No heads.", nameof(heads));
        }
        foreach (var head in heads)
        {
            CheckShape(head);
        }
        return heads.All(head => head.Length == heads[0].Length && head[0].Length == heads[0][0].Length)
            ? Enumerable.Range(0, heads[0].Length).Select(i => heads.SelectMany(head => head[i]).ToArray()).ToArray()
            : throw new ArgumentException("The heads differ in shape.", nameof(heads));
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        Check(x, heads, [wQ, wK]);
        return PerHead(x, wQ, wK, x, heads).Select(head => head.Weights).ToArray();
    }

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        Check(x, heads, [wQ, wK, wV, wO]);
        var outputs = PerHead(x, wQ, wK, new WarmUp().MatMul(x, wV), heads).Select(head => head.Output).ToArray();
        return new WarmUp().MatMul(Concat(outputs), wO);
    }

    // What a head blends does not matter to its weights.
    private IEnumerable<(double[][] Weights, double[][] Output)> PerHead(
        double[][] x, double[][] wQ, double[][] wK, double[][] values, int heads)
    {
        var q = Split(new WarmUp().MatMul(x, wQ), heads);
        var k = Split(new WarmUp().MatMul(x, wK), heads);
        return q.Zip(k, Split(values, heads)).Select(head => new Scaling().Attention(head.First, head.Second, head.Third));
    }

    private static void Check(double[][] x, int heads, double[][][] weights)
    {
        CheckShape(x);
        CheckHeads(x[0].Length, heads);
        foreach (var matrix in weights)
        {
            CheckShape(matrix);
            if (matrix.Length != x[0].Length || matrix[0].Length != x[0].Length)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }
        if (weights.Append(x).Any(matrix => matrix.Any(row => !row.All(double.IsFinite))))
        {
            throw new ArgumentException("A number is not finite.");
        }
    }

    private static void CheckHeads(int d, int heads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(heads, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(d % heads, 0, nameof(heads));
    }

    private static void CheckShape(double[][] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix is [] || matrix.Any(row => row is null or [] || row.Length != matrix[0].Length))
        {
            throw new ArgumentException("Rows are missing, empty or of different lengths.", nameof(matrix));
        }
    }
}
