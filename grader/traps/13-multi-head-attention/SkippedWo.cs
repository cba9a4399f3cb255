using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The concatenated heads, without the last projection.</summary>
[Trap<IMultiHeadAttention>("skipped-wo", "You stop at the concatenation, where every head still keeps to its own columns. Later layers "
    + "would have to know which specialist wrote where. Which matrix lets the heads' findings meet?")]
public static class SkippedWo
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, wV, Parts.Identity(x[0].Length), heads);
    }
}
