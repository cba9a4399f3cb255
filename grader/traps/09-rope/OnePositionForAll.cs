using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>All rows turn by the first position.</summary>
[Trap<IRope>("one-position-for-all", "You turn every row by firstPosition. Then all tokens stand in one place, every distance is 0, and "
    + "the scores are those without any positions. What distinguishes row j from row 0?")]
public static class OnePositionForAll
{
    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta);
        return [.. rows.Select(row => new Rope().Rotate(row, firstPosition, theta))];
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = RotateRows(q, firstPosition), K = RotateRows(k, firstPosition) };
}
