using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The exponent is another multiple of pair / dModel.</summary>
[Trap<ISinusoidalClocks>("another-exponent", "Your clocks run at speeds of the right kind, but the exponent of theta grows at another rate "
    + "from clock to clock than it should. A vector of size d has d / 2 clocks. What must the exponent reach at the end of them, and by "
    + "how much does it grow for each?")]
[Fitted(0.05, 8, "Your exponent is -{0} · pair / dModel.", 4, Proof = [0.5, 3])]
public static class AnotherExponent
{
    public static double AngularSpeed(int pair, int dModel, double theta, double rate)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, theta, rate);
    }

    public static double Period(int pair, int dModel, double theta, double rate) => Math.Tau / AngularSpeed(pair, dModel, theta, rate);

    public static double[] Encode(int position, int dModel, double theta, double rate) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta, rate));

    public static double[][] Table(int length, int dModel, double theta, double rate) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta, rate));

    public static double[] Advance(double[] encoding, int steps, double theta, double rate) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta, rate));

    private static double Speed(int pair, int dModel, double theta, double rate) => Math.Pow(theta, -rate * pair / dModel);
}
