using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Every heads-th column to the same head, on the way in and on the way out.</summary>
[Trap<IMultiHeadAttention>("interleaved-heads", "You deal the columns out like cards: head h gets every heads-th column. Here a head "
    + "owns neighbours, one contiguous block of columns, because W_Q, W_K, W_V and W_O were trained for blocks. Which columns "
    + "belong to head 1?")]
public static class InterleavedHeads
{
    public static double[][][] Split(double[][] x, int heads) => Parts.Right.Split(Dealt(x, heads), heads);

    public static double[][] Concat(double[][][] heads)
    {
        var rows = Parts.Right.Concat(heads);
        return Parts.Columns(rows, column => (column % heads.Length * heads[0][0].Length) + (column / heads.Length));
    }

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var blends = Parts.Blend(Weights(x, wQ, wK, heads), Split(Parts.Product(x, wV), heads));
        return Parts.Product(Concat(blends), wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Dealt(wQ, heads), Dealt(wK, heads), heads);
    }

    /// <summary>The columns in the order in which the heads get them: 0, heads, 2 · heads, …, then 1, heads + 1, …</summary>
    internal static double[][] Dealt(double[][] matrix, int heads)
    {
        _ = Parts.Right.Split(matrix, heads);
        var headWidth = matrix[0].Length / heads;
        return Parts.Columns(matrix, column => (column % headWidth * heads) + (column / headWidth));
    }
}

/// <summary>Every heads-th column on the way in, blocks on the way out.</summary>
[Trap<IMultiHeadAttention>("interleaved-heads", "You deal the columns out like cards, every heads-th column to the same head, and put "
    + "the heads back as blocks. A head owns neighbours, one contiguous block of columns, on the way in and on the way out. Which "
    + "columns belong to head 1?")]
public static class InterleavedOnTheWayIn
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, InterleavedHeads.Dealt(wQ, heads), InterleavedHeads.Dealt(wK, heads),
            InterleavedHeads.Dealt(wV, heads), wO, heads);
    }
}
