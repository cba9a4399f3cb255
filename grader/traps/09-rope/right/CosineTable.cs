using Katas.Testing;

namespace Katas.Kata09.Traps;

[RightVariant<IRope>("precomputed tables of cosines and sines, and a vector of swapped neighbours")]
public static class CosineTable
{
    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta); // the same refusals
        var angles = rows.Select((row, j) => row.Select((_, c) => (firstPosition + j) / Math.Pow(theta, (c - (c % 2.0)) / row.Length))
            .ToArray()).ToArray();
        var cosines = angles.Select(row => row.Select(Math.Cos).ToArray()).ToArray();
        var sines = angles.Select(row => row.Select(Math.Sin).ToArray()).ToArray();
        return [.. rows.Select((row, j) => row.Select((entry, c) =>
            (entry * cosines[j][c]) + ((c % 2 == 0 ? -row[c + 1] : row[c - 1]) * sines[j][c])).ToArray())];
    }
}
