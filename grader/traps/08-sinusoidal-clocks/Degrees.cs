using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Angles in radians are taken for degrees and turned into radians once more.</summary>
[Trap<ISinusoidalClocks>("degrees", "You take the angles for degrees and turn them into radians, although they are radians already; your "
    + "hands move 57 times too slowly. The paper's first clock needs 6.28 positions for a full turn: how many does yours need?")]
public static class TakenForDegrees
{
    public static double[] Encode(int position, int dModel, double theta) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta));

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static double[] Advance(double[] encoding, int steps, double theta) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta));

    private static double Speed(int pair, int dModel, double theta) => Parts.Right.AngularSpeed(pair, dModel, theta) * Math.PI / 180;
}

/// <summary>Angles are turned into degrees before Math.Sin sees them.</summary>
[Trap<ISinusoidalClocks>("degrees", "You turn angles into degrees. The formula has no degrees in it: clock 0 goes 1 radian per position, "
    + "which is about 57 degrees, and a full turn is 2π. In which unit does Math.Sin expect its argument?")]
public static class TurnsInDegrees
{
    public static double AngularSpeed(int pair, int dModel, double theta)
    {
        _ = Parts.Right.AngularSpeed(pair, dModel, theta);
        return Speed(pair, dModel, theta);
    }

    public static double Period(int pair, int dModel, double theta) => 360 / Parts.Right.AngularSpeed(pair, dModel, theta);

    public static double[] Encode(int position, int dModel, double theta) =>
        Parts.Encode(position, dModel, theta, pair => Speed(pair, dModel, theta));

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static double[] Advance(double[] encoding, int steps, double theta) =>
        Parts.Advance(encoding, steps, theta, pair => Speed(pair, encoding.Length, theta));

    private static double Speed(int pair, int dModel, double theta) => Parts.Right.AngularSpeed(pair, dModel, theta) * 180 / Math.PI;
}
