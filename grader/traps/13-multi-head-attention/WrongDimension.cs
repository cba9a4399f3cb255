using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Scores divided by the root of the number of heads.</summary>
[Trap<IMultiHeadAttention>("wrong-dimension", "You divide the scores by the root of the number of heads. More heads make a dot product "
    + "shorter, not longer. Whose length is it that makes the scores spread?")]
public static class WrongDimensionHeads
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(x, heads)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(x, heads)), wK, heads);
    }

    // √dHead / √heads
    private static double Factor(double[][] x, int heads) => Math.Sqrt((double)(x[0].Length / heads) / heads);
}

/// <summary>Scores divided by the root of the number of tokens.</summary>
[Trap<IMultiHeadAttention>("wrong-dimension", "You divide the scores by the root of the number of tokens. A longer sentence does not "
    + "make a dot product longer. Whose length is it that makes the scores spread?")]
public static class WrongDimensionTokens
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(x, heads)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(x, heads)), wK, heads);
    }

    // √dHead / √n
    private static double Factor(double[][] x, int heads) => Math.Sqrt((double)(x[0].Length / heads) / x.Length);
}
