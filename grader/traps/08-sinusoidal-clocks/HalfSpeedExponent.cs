using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The exponent is pair / dModel: the 2 of the formula is missing.</summary>
[Trap<ISinusoidalClocks>("half-speed-exponent", "Your exponent grows half as fast as it should, so the slow clocks run far too fast: "
    + "with four clocks the last one turns 0.0316 radians per position instead of a thousandth. A vector of size d has only d / 2 "
    + "clocks. What must the exponent reach at the end of them?")]
public static class HalfSpeedExponent
{
    public static double AngularSpeed(int pair, int dModel, double theta)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, theta);
    }

    public static double Period(int pair, int dModel, double theta) => Math.Tau / AngularSpeed(pair, dModel, theta);

    public static double[] Encode(int position, int dModel, double theta) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta));

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static double[] Advance(double[] encoding, int steps, double theta) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta));

    private static double Speed(int pair, int dModel, double theta) => Math.Pow(theta, -(double)pair / dModel);
}
