using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The cosine of a pair takes the exponent of its own column, 2i + 1.</summary>
[Trap<ISinusoidalClocks>("uneven-pair", "Your cosines run at the speed of column 2i + 1, your sines at that of column 2i. The two are one "
    + "hand and need one speed; a hand whose parts run apart has no length of 1 any more. Which number counts pairs?")]
public static class UnevenPair
{
    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return [.. Enumerable.Range(0, dModel).Select(column => Wave(column, position * Math.Pow(theta, -(double)column / dModel)))];
    }

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    private static double Wave(int column, double angle) => column % 2 == 0 ? Math.Sin(angle) : Math.Cos(angle);
}
