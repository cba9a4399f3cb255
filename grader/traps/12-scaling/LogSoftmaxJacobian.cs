using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>δᵢⱼ - pⱼ</c>, which belongs to the logarithm of the softmax.</summary>
[Trap<IScaling>("log-softmax-jacobian", "You return δᵢⱼ - pⱼ: that is how the logarithm of a weight moves. A weight near 0 hardly moves "
    + "at all, even if its logarithm does. What stands in front of the bracket?")]
public static class LogSoftmaxJacobian
{
    public static double[][] SoftmaxJacobian(double[] weights)
    {
        _ = new Scaling().SoftmaxJacobian(weights);
        return [.. weights.Select((_, i) => weights.Select((other, j) => (i == j ? 1 : 0) - other).ToArray())];
    }
}
