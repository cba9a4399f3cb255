using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Another power of d_k than the root.</summary>
[Trap<IScaling>("another-power", "You divide by a power of d_k, but not by its root. A score is a sum of d_k products: its variance grows "
    + "like d_k. How does its typical size grow?")]
[Fitted(-3, 3, "You divide by d_k^{0}; the scale is d_k^0.5.", 0.25, 2, Proof = [0.75, 1.5])]
public static class AnotherPower
{
    public static double Factor(int dK, double power)
    {
        _ = new Scaling().Factor(dK);
        return Math.Pow(dK, -power);
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v, double power) =>
        Multiplied.By(() => Math.Pow(q[0].Length, -power), q, k, v);
}
