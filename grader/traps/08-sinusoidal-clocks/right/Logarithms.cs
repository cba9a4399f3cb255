using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The form most programs use: <c>exp(−2i · ln theta / d)</c>.</summary>
[RightVariant<ISinusoidalClocks>("speeds from logarithms")]
public static class Logarithms
{
    public static double AngularSpeed(int pair, int dModel, double theta)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, theta);
    }

    public static double Period(int pair, int dModel, double theta)
    {
        _ = Parts.Right.Period(pair, dModel, theta);
        return 2 * Math.PI * Math.Exp(Math.Log(theta) * 2 * pair / dModel);
    }

    public static double[] Encode(int position, int dModel, double theta) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta));

    public static double[] Advance(double[] encoding, int steps, double theta) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta));

    private static double Speed(int pair, int dModel, double theta) => Math.Exp(2 * pair * (-Math.Log(theta) / dModel));
}
