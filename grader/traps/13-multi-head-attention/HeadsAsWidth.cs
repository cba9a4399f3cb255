using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The number of heads taken for the width of a head.</summary>
[Trap<IMultiHeadAttention>("heads-as-width", "You take the number of heads for the number of columns of a head, so 8 columns and 2 heads "
    + "become 4 heads of 2 columns. How many heads should come out, and how many columns are left for each?")]
public static class HeadsAsWidth
{
    public static double[][][] Split(double[][] x, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return Parts.Right.Split(x, x[0].Length / heads);
    }

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, wV, wO, x[0].Length / heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, wQ, wK, x[0].Length / heads);
    }
}
