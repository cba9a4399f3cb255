using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The exponent is divided as a whole number, and 2 · pair is always less than dModel.</summary>
[Trap<ISinusoidalClocks>("integer-division", "Your clocks all run at the same speed, 1 radian per position. 2 * pair / dModel with whole "
    + "numbers is 0 for every clock, because C# drops what stands behind the point. What has to be true of one of the numbers for the "
    + "fraction to survive?")]
public static class IntegerDivision
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

    public static string? Evidence(int pair, int dModel, double theta, double answer) =>
        pair > 0 ? $"Clock {pair} of dModel {dModel} (theta {Show.Number(theta)}) gets {Show.Number(answer)} from you, exactly "
            + "like clock 0." : null;

    private static double Speed(int pair, int dModel, double theta) => Math.Pow(theta, -(2 * pair / dModel));
}
