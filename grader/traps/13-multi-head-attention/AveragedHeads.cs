using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The mean of the heads instead of all of them.</summary>
[Trap<IMultiHeadAttention>("averaged-heads", "You average the heads, and the specialists' different findings are blurred into one again. Each head's part should survive as it is, in a place of its own, until W_O mixes them. How wide is a token when all heads have reported?")]
public static class AveragedHeads
{
    public static double[][] Concat(double[][][] heads) => Parts.Scaled(SummedHeads.Concat(heads), 1.0 / heads.Length);

    // The mean head in every head's place meets each block of W_O in turn: the same as every head meeting the mean block.
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Scaled(SummedHeads.Attend(x, wQ, wK, wV, wO, heads), 1.0 / heads);
    }
}
