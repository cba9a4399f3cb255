using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>
/// The paper's own way to write it: <c>sin(pos / theta^(2i/d))</c>, column by column, the cosine as a sine a quarter turn ahead.
/// </summary>
[RightVariant<ISinusoidalClocks>("position divided by a power")]
public static class DividedPositions
{
    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return [.. Enumerable.Range(0, dModel)
            .Select(column => Math.Sin((position / Math.Pow(theta, (column - (column % 2.0)) / dModel)) + (column % 2 * Math.PI / 2)))];
    }

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));
}
