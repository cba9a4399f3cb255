using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Advance as one linear map: the vector times a matrix of 2 × 2 rotations.</summary>
[RightVariant<ISinusoidalClocks>("one big rotation matrix")]
public static class BlockMatrix
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return [.. Enumerable.Range(0, encoding.Length)
            .Select(column => encoding.Select((entry, row) => entry * Entry(row, column, steps, encoding.Length, theta)).Sum())];
    }

    private static double Entry(int row, int column, int steps, int dModel, double theta)
    {
        if (row / 2 != column / 2)
            return 0;
        var (sin, cos) = Math.SinCos(steps * Parts.Right.AngularSpeed(row / 2, dModel, theta));
        return row == column ? cos : row < column ? -sin : sin;
    }
}
