using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Scores divided by the width of a head.</summary>
[Trap<IMultiHeadAttention>("divided-by-dk", "You divide the scores by the width of a head itself. Their spread grows more slowly than "
    + "that, so the scores shrink to nothing and every head becomes an average. How does the spread of a sum of n random terms "
    + "grow with n?")]
public static class DividedByDk
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

    // √dHead / dHead
    private static double Factor(double[][] x, int heads) => 1 / Math.Sqrt(x[0].Length / heads);
}
