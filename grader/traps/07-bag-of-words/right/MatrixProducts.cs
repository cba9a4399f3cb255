using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>A row of ones times the matrix: one-hot rows for counts, vectors for sums.</summary>
[RightVariant<IBagOfWords>("bags as matrix products")]
public static class MatrixProducts
{
    public static int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        _ = Parts.Right.Counts(ids, vocabularySize);
        double[][] none = [new double[vocabularySize]];
        var oneHot = ids.Select(id => Enumerable.Range(0, vocabularySize).Select(word => word == id ? 1.0 : 0).ToArray());
        return [.. ColumnSums([.. oneHot, .. none]).Select(sum => (int)sum)];
    }

    public static double[] SumPool(double[][] x)
    {
        _ = Parts.Right.SumPool(x);
        return ColumnSums(x);
    }

    private static double[] ColumnSums(double[][] rows) => new WarmUp().MatMul([[.. rows.Select(_ => 1.0)]], rows)[0];
}
