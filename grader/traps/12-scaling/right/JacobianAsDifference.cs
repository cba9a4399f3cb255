using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>diag(p) - p·pᵀ in two steps.</summary>
[RightVariant<IScaling>("diagonal minus outer product")]
public static class JacobianAsDifference
{
    public static double[][] SoftmaxJacobian(double[] weights)
    {
        _ = new Scaling().SoftmaxJacobian(weights); // refuses what the contract refuses
        double[][] jacobian = [.. weights.Select(a => weights.Select(b => -(a * b)).ToArray())];
        for (var i = 0; i < weights.Length; i++)
            jacobian[i][i] += weights[i];
        return jacobian;
    }
}
