using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>pᵢ(1 - pⱼ)</c> everywhere.</summary>
[Trap<IScaling>("forgotten-delta", "You use pᵢ(1 - pⱼ) in every cell. δᵢⱼ is 1 in some cells only: where does a score belong to the "
    + "weight, and where to a rival?")]
public static class ForgottenDelta
{
    public static double[][] SoftmaxJacobian(double[] weights)
    {
        _ = new Scaling().SoftmaxJacobian(weights);
        return [.. weights.Select(p => weights.Select(other => p * (1 - other)).ToArray())];
    }
}
