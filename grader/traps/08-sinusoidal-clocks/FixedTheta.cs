using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The parameter theta is never used.</summary>
[Trap<ISinusoidalClocks>("fixed-theta", "You compute with a number of your own whatever theta is. The paper's 10 000 is only the default, "
    + "and some models take 500 000. Which of your lines has a number where the name should be?")]
[Fitted(1.01, 1e9, "The number that you compute with is {0}.", 10000, 1000, Proof = [500000, 200])]
public static class FixedTheta
{
    public static double AngularSpeed(int pair, int dModel, double theta, double number)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, number);
    }

    public static double Period(int pair, int dModel, double theta, double number) => Math.Tau / AngularSpeed(pair, dModel, theta, number);

    public static double[] Encode(int position, int dModel, double theta, double number) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, number));

    public static double[][] Table(int length, int dModel, double theta, double number) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta, number));

    public static double[] Advance(double[] encoding, int steps, double theta, double number) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, number));

    private static double Speed(int pair, int dModel, double number) => Parts.Right.AngularSpeed(pair, dModel, number);
}
