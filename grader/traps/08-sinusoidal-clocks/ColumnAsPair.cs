using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Every column has a speed of its own.</summary>
[Trap<ISinusoidalClocks>("column-as-pair", "You put the number of the column where the number of the clock belongs, so the sine and the "
    + "cosine of one clock run at two speeds and no longer make a hand, and the exponent grows twice as fast. Which columns belong to "
    + "the same clock?")]
public static class ColumnAsPair
{
    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return [.. Enumerable.Range(0, dModel).Select(column => Wave(column, position * Math.Pow(theta, -2.0 * column / dModel)))];
    }

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    private static double Wave(int column, double angle) => column % 2 == 0 ? Math.Sin(angle) : Math.Cos(angle);
}
