using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>firstPosition is ignored.</summary>
[Trap<IRope>("always-from-zero", "You count positions from 0 and never look at firstPosition. A model that writes a text gets its new "
    + "tokens one by one, and none of them is the first; turned as if they were, they stand in the wrong place for all the keys "
    + "before them.")]
public static class AlwaysFromZero
{
    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta);
        return new Rope().RotateRows(rows, 0, theta);
    }

    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        new Rope().Apply(q, k, v, firstPosition) with { Q = RotateRows(q, firstPosition), K = RotateRows(k, firstPosition) };
}
