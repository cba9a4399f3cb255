using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Another power of the width of a head than the root.</summary>
[Trap<IMultiHeadAttention>("another-power", "You divide the scores by a power of the width of a head, but not by its root. How does the "
    + "spread of a sum of n random terms grow with n?")]
[Fitted(-3, 3, "You divide by the width of a head to the power of {0}; the scale has the power 0.5.", 0.25, Proof = [0.75, 2])]
public static class AnotherPower
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads, double power)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(x, heads, power)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads, double power)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(x, heads, power)), wK, heads);
    }

    // √dHead is divided by already
    private static double Factor(double[][] x, int heads, double power) => Math.Pow(x[0].Length / heads, 0.5 - power);
}
