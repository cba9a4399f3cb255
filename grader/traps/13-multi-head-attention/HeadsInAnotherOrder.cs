using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The heads from the last to the first.</summary>
[Trap<IMultiHeadAttention>("heads-in-another-order", "Your heads stand side by side, but from the last to the first. W_O reads each head "
    + "from its own place, so every one is heard as another. Which head made the first columns?")]
public static class HeadsInAnotherOrder
{
    public static double[][] Concat(double[][][] heads)
    {
        _ = Parts.Right.Concat(heads);
        return Parts.Right.Concat([.. heads.Reverse()]);
    }

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var blends = Parts.Blend(Parts.Right.Weights(x, wQ, wK, heads), Parts.Right.Split(Parts.Product(x, wV), heads));
        return Parts.Product(Parts.Right.Concat([.. blends.Reverse()]), wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        [.. Parts.Right.Weights(x, wQ, wK, heads).Reverse()];

    public static double[][][] Split(double[][] x, int heads) => [.. Parts.Right.Split(x, heads).Reverse()];
}
