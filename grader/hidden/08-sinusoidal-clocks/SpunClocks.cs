using System.Numerics;
using Katas.Testing;

namespace Katas.Kata08.Hidden;

/// <summary>
/// A second reference without sine and cosine of the position: each clock is a complex number of length 1,
/// and n steps are its n-th power, by squaring. Speeds come from logarithms.
/// </summary>
internal static class SpunClocks
{
    /// <summary>How far apart two right answers may be after so many steps: a rounded speed is off by that many roundings.</summary>
    public static double Tolerance(int steps) => Closeness.Tolerance + (Math.Abs((double)steps) * 1e-15);

    public static double Speed(int pair, int dModel, double theta) => Math.Exp(-Math.Log(theta) * (2.0 * pair / dModel));

    public static double[] Encode(int position, int dModel, double theta = 10000) =>
        Advance([.. Enumerable.Range(0, dModel).Select(column => (double)(column % 2))], position, theta);

    public static double[][] Table(int length, int dModel, double theta = 10000) =>
        [.. Enumerable.Range(0, length).Select(position => Encode(position, dModel, theta))];

    /// <summary>A hand is up + i · right, so that multiplying by e^(i · angle) turns it clockwise on the dial.</summary>
    public static double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        var hands = encoding.Chunk(2).Select(hand => new Complex(hand[1], hand[0]));
        return [.. hands.SelectMany((hand, pair) => Columns(hand * Power(Speed(pair, encoding.Length, theta), steps)))];
    }

    private static double[] Columns(Complex hand) => [hand.Imaginary, hand.Real];

    private static Complex Power(double speed, int steps)
    {
        var turned = Complex.One;
        var factor = Complex.FromPolarCoordinates(1, steps < 0 ? -speed : speed);
        for (var left = Math.Abs((long)steps); left > 0; left /= 2)
        {
            if (left % 2 == 1)
                turned *= factor;
            factor *= factor;
        }
        return turned;
    }
}
