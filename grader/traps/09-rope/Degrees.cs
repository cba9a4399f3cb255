using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The angle is taken for degrees.</summary>
[Trap<IRope>("degrees", "You treat the angle as degrees, so everything turns about 57 times too slowly. Math.Sin and Math.Cos want "
    + "radians, and position times speed already is in radians.")]
public static class Degrees
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => Turning.Angle(pair, vector, position, theta) * Math.PI / 180);
}
