using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>x · Wᵀ with all four matrices.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with the transposed weight matrices. PyTorch stores its weights as [out][in] and has to transpose them; here they are [in][out]. Which index of W runs along the numbers of a token?")]
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
