using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The speeds of Tensor2Tensor: the last wavelength is exactly 2π · theta.</summary>
[Trap<ISinusoidalClocks>("tensor2tensor-speeds", "Your speeds are those of Tensor2Tensor, the program of the paper's own authors: they "
    + "spread so that the last clock turns exactly 1/theta radians per position. It is a good encoding, but not the one the paper prints "
    + "and this kata asks for. With four clocks, which power of theta does the formula give to the last one?")]
public static class Tensor2tensorSpeeds
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

    private static double Speed(int pair, int dModel, double theta) => Math.Pow(theta, -pair / Math.Max((dModel / 2) - 1.0, 1));
}
