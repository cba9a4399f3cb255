using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>W_Q for the keys as well.</summary>
[Trap<IMultiHeadAttention>("same-glasses", "You make the keys with W_Q as well, so every token looks for others like itself. What a "
    + "token looks for and what it offers are two things. Which matrix makes what it offers?")]
public static class SameGlasses
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wQ, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, wQ, wQ, heads);
    }
}
