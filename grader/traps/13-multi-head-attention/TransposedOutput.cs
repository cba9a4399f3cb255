using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The right projections, but W_O transposed.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with W_O transposed. Like the other three matrices it is [in][out]: row i says what number i of the concatenated heads adds to the output. Which index of W_O runs along the concatenated row?")]
public static class TransposedOutput
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, wV, Parts.Transpose(wO), heads);
    }
}
