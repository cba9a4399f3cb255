using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>+pᵢpⱼ</c> off the diagonal.</summary>
[Trap<IScaling>("flipped-sign", "In your Jacobian all numbers are positive: raising one score raises every weight. The weights share a "
    + "budget of 1, so what must each row of the Jacobian sum to?")]
public static class FlippedSign
{
    public static double[][] SoftmaxJacobian(double[] weights) =>
        [.. new Scaling().SoftmaxJacobian(weights).Select(row => row.Select(Math.Abs).ToArray())];
}
