using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Only <c>p(1 - p)</c>, as if each weight had a score of its own.</summary>
[Trap<IScaling>("diagonal-jacobian", "Your Jacobian is 0 off the diagonal, as if a score moved its own weight only. But the weights "
    + "share a budget of 1: when one grows, who pays?")]
public static class DiagonalJacobian
{
    public static double[][] SoftmaxJacobian(double[] weights) =>
        [.. new Scaling().SoftmaxJacobian(weights).Select((row, i) => row.Select((slope, j) => i == j ? slope : 0).ToArray())];
}
