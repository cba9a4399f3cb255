using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Everything with tokens as columns: queries are W_Qᵀ · xᵀ.</summary>
[RightVariant<ISoftLookup>("tokens as columns")]
public static class TokensAsColumns
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV); // refuses what the contract refuses
        var warmUp = new WarmUp();
        var columns = warmUp.Transpose(x);
        double[][] Project(double[][] w) => warmUp.MatMul(warmUp.Transpose(w), columns);
        var weights = warmUp.SoftmaxRows(warmUp.MatMul(warmUp.Transpose(Project(wQ)), Project(wK)));
        return (weights, warmUp.Transpose(warmUp.MatMul(Project(wV), warmUp.Transpose(weights))));
    }
}
