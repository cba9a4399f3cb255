using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>W_Q and W_K merged into one matrix, and tokens blended before W_V.</summary>
[RightVariant<ISoftLookup>("one merged matrix for the scores")]
public static class BilinearScores
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV); // refuses what the contract refuses
        var warmUp = new WarmUp();
        var merged = warmUp.MatMul(wQ, warmUp.Transpose(wK));
        var weights = warmUp.SoftmaxRows(warmUp.MatMul(warmUp.MatMul(x, merged), warmUp.Transpose(x)));
        return (weights, warmUp.MatMul(warmUp.MatMul(weights, x), wV));
    }
}
