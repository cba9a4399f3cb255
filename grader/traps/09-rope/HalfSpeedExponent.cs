using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The exponent is i/d instead of 2i/d.</summary>
[Trap<IRope>("half-speed-exponent", "Your exponent grows half as fast as it should: the last pair ends near theta^(-1/2) instead of near "
    + "1/theta, so your slow hands are far too fast. Read the exponent in the contract again: what stands before the number of the pair?")]
public static class HalfSpeedExponent
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => position * Math.Pow(theta, -(double)pair / vector.Length));
}
