using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Every heads-th column on the way in, blocks on the way out.</summary>
[Trap<IMultiHeadAttention>("interleaved-heads", "You deal the columns out like cards, every heads-th column to the same head, and put the heads back as blocks. A head owns neighbours, one contiguous block of columns, on the way in and on the way out. Which columns belong to head 1?")]
public static class InterleavedOnTheWayIn
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, InterleavedHeads.Dealt(wQ, heads), InterleavedHeads.Dealt(wK, heads), InterleavedHeads.Dealt(wV, heads), wO, heads);
    }
}
