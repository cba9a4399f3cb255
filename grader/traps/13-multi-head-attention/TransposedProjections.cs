using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>x · Wᵀ with W_Q, W_K and W_V, but the right W_O.</summary>
[Trap<IMultiHeadAttention>("transposed-weights", "You multiply with W_Q, W_K and W_V transposed, and with W_O as it is. PyTorch stores its weights as [out][in] and has to transpose them; here all four are [in][out]. Which index of W runs along the numbers of a token?")]
public static class TransposedProjections
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Transpose(wQ), Parts.Transpose(wK), Parts.Transpose(wV), wO, heads);
    }
}
