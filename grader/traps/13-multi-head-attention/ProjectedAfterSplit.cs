using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Each slice of x through its own small square of W.</summary>
[Trap<IMultiHeadAttention>("projected-after-split", "You split the tokens first and project each slice with a small square of W. Then a "
    + "head never hears of the other columns of a token, and most of W is unused. Should a head look at a slice of the token, or at a "
    + "slice of what the whole token has become?")]
public static class ProjectedAfterSplit
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, OwnSquares(wQ, heads), OwnSquares(wK, heads), OwnSquares(wV, heads), wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, OwnSquares(wQ, heads), OwnSquares(wK, heads), heads);
    }

    /// <summary>Only the squares on the diagonal: slice h in, head h out.</summary>
    private static double[][] OwnSquares(double[][] matrix, int heads)
    {
        var headWidth = matrix.Length / heads;
        return [.. matrix.Select((row, i) => row.Select((number, column) => i / headWidth == column / headWidth ? number : 0).ToArray())];
    }
}
