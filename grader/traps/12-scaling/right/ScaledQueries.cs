using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>One factor of the product carries the whole scale.</summary>
[RightVariant<IScaling>("scales the queries only")]
public static class ScaledQueries
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v); // refuses what the contract refuses
        var warmUp = new WarmUp();
        double[][] scaled = [.. q.Select(query => query.Select(x => x / Math.Sqrt(query.Length)).ToArray())];
        var weights = warmUp.SoftmaxRows(warmUp.MatMul(scaled, warmUp.Transpose(k)));
        return (weights, warmUp.MatMul(weights, v));
    }
}
