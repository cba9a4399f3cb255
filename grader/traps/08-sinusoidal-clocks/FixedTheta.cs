using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The parameter theta is never used.</summary>
[Trap<ISinusoidalClocks>("fixed-theta", "You compute with 10 000 whatever theta is. The paper's number is only the default, and some "
    + "models take 500 000. Which of your lines has the number where the name should be?")]
public static class FixedTheta
{
    public static double AngularSpeed(int pair, int dModel, double theta)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Parts.Right.AngularSpeed(pair, dModel);
    }

    public static double Period(int pair, int dModel, double theta) => Math.Tau / AngularSpeed(pair, dModel, theta);

    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return Parts.Right.Encode(position, dModel);
    }

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Parts.Right.Encode(position, dModel));

    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return Parts.Right.Advance(encoding, steps);
    }
}
