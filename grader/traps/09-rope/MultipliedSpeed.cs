using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The exponent is positive.</summary>
[Trap<IRope>("multiplied-speed", "Your later pairs turn faster and faster; they should turn slower and slower. The speed of a pair is a "
    + "fraction of one radian per position. Look at the sign of your exponent.")]
public static class MultipliedSpeed
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => position * Math.Pow(theta, 2.0 * pair / vector.Length));
}
