using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The tokens themselves blended, not their values.</summary>
[Trap<IMultiHeadAttention>("skipped-wv", "You blend the tokens themselves. What a head fetches from a token is not the token, but its "
    + "value. Which matrix has not been used yet?")]
public static class SkippedWv
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, Parts.Identity(x[0].Length), wO, heads);
    }
}
