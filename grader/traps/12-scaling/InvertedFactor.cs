using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>√d_k as a factor, not as a divisor.</summary>
[Trap<IScaling>("inverted-factor", "You multiply by √d_k; that makes loud scores louder still. Wide vectors already give large scores: "
    + "should the factor be above or below 1?")]
public static class InvertedFactor
{
    public static double Factor(int dK) => 1 / new Scaling().Factor(dK);

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => Math.Sqrt(q[0].Length), q, k, v);
}
