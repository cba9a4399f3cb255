using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Multiplied where the formula divides.</summary>
[Trap<ISinusoidalClocks>("multiplied-speed", "Your later clocks run ever faster and come round ever sooner: where the formula divides by "
    + "theta^(2i/d), you multiply. Clock 0 cannot show it, because its power is 1 either way. Should the last clock be the second hand "
    + "or the hour hand?")]
public static class MultipliedSpeed
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

    private static double Speed(int pair, int dModel, double theta) => Math.Pow(theta, 2.0 * pair / dModel);
}
