using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>8, or another number, for every width.</summary>
[Trap<IMultiHeadAttention>("hard-coded-64", "You divide the scores by the same number at every width. 8 is the root of 64, the width of a "
    + "head in the paper; these heads come in other widths. Where can you read the width of a head?")]
[Fitted(1e-3, 1e4, "The number that you divide by is {0}.", 8, Proof = [5, 64])]
public static class HardCoded64
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads, double divisor)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(x, heads, divisor)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads, double divisor)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(x, heads, divisor)), wK, heads);
    }

    // √dHead is divided by already
    private static double Factor(double[][] x, int heads, double divisor) => Math.Sqrt(x[0].Length / heads) / divisor;
}
