using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Queries and keys carry half of the scale each: d_k^(-1/4).</summary>
[RightVariant<IScaling>("fourth roots on both sides")]
public static class FourthRoots
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v); // refuses what the contract refuses
        var warmUp = new WarmUp();
        var weights = warmUp.SoftmaxRows(warmUp.MatMul(Half(q), warmUp.Transpose(Half(k))));
        return (weights, warmUp.MatMul(weights, v));
    }

    private static double[][] Half(double[][] rows) => [.. rows.Select(row => row.Select(x => x * Math.Pow(row.Length, -0.25)).ToArray())];
}
