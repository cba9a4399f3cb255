using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The exponent is another multiple of pair / d.</summary>
[Trap<IRope>("another-exponent", "Your pairs turn at speeds of the right kind, but the exponent of theta grows at another rate from pair "
    + "to pair than it should. A vector of size d has d / 2 pairs. What must the exponent reach near the end of them?")]
[Fitted(0.05, 8, "Your exponent is -{0} · pair / d.", 0.5, Proof = [1.5, 3])]
public static class AnotherExponent
{
    public static double[] Rotate(double[] vector, int position, double theta, double rate) =>
        Turning.By(vector, position, theta, pair => position * Math.Pow(theta, -rate * pair / vector.Length));
}
