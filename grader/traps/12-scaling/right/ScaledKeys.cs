using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The scale folded into the keys, as one can fold it into W_K or W_Q.</summary>
[RightVariant<IScaling>("scales the keys only")]
public static class ScaledKeys
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v); // refuses what the contract refuses
        var warmUp = new WarmUp();
        var keysByColumn = warmUp.Transpose([.. k.Select(key => key.Select(x => x * Math.Pow(key.Length, -0.5)).ToArray())]);
        var weights = warmUp.SoftmaxRows(warmUp.MatMul(q, keysByColumn));
        return (weights, warmUp.MatMul(weights, v));
    }
}
