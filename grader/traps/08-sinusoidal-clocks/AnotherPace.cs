using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>All clocks run faster or slower by one factor.</summary>
[Trap<ISinusoidalClocks>("another-pace", "All your clocks run too fast or too slow, each by the same factor. The first clock turns 1 "
    + "radian per position. By what do you multiply or divide the angle, and does the formula say so?")]
[Fitted(0.05, 20, "Your clocks run {0} times as fast as they should.", 2, 0.5, Proof = [3, 0.1])]
public static class AnotherPace
{
    public static double AngularSpeed(int pair, int dModel, double theta, double factor)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, theta, factor);
    }

    public static double Period(int pair, int dModel, double theta, double factor) => Math.Tau / AngularSpeed(pair, dModel, theta, factor);

    public static double[] Encode(int position, int dModel, double theta, double factor) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta, factor));

    public static double[][] Table(int length, int dModel, double theta, double factor) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta, factor));

    public static double[] Advance(double[] encoding, int steps, double theta, double factor) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta, factor));

    private static double Speed(int pair, int dModel, double theta, double factor) =>
        factor * Parts.Right.AngularSpeed(pair, dModel, theta);
}
