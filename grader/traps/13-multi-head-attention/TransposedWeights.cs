using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>x · Wᵀ with all four matrices.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with the transposed weight matrices. PyTorch stores its weights as "
    + "[out][in] and has to transpose them; here they are [in][out]. Which index of W runs along the numbers of a token?")]
public static class TransposedWeights
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Transpose(wQ), Parts.Transpose(wK), Parts.Transpose(wV), Parts.Transpose(wO), heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Transpose(wQ), Parts.Transpose(wK), heads);
    }
}

/// <summary>The right projections, but W_O transposed.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with W_O transposed. Like the other three matrices it is [in][out]: row i "
    + "says what number i of the concatenated heads adds to the output. Which index of W_O runs along the concatenated row?")]
public static class TransposedOutput
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, wQ, wK, wV, Parts.Transpose(wO), heads);
    }
}

/// <summary>x · Wᵀ with W_Q, W_K and W_V, but the right W_O.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with W_Q, W_K and W_V transposed, and with W_O as it is. PyTorch stores "
    + "its weights as [out][in] and has to transpose them; here all four are [in][out]. Which index of W runs along the "
    + "numbers of a token?")]
public static class TransposedProjections
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Transpose(wQ), Parts.Transpose(wK), Parts.Transpose(wV), wO, heads);
    }
}
