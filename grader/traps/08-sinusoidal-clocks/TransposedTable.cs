using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>One row per column of the encoding, one column per position.</summary>
[Trap<ISinusoidalClocks>("transposed-table", "Your table lies on its side: each of its rows follows one number through all positions. "
    + "Everywhere in this kit one row is one token. Which way must a row run so that it can be added to a token's vector?")]
public static class TransposedTable
{
    public static double[][] Table(int length, int dModel, double theta)
    {
        var upright = Parts.Right.Table(length, dModel, theta);
        return [.. Enumerable.Range(0, dModel).Select(column => upright.Select(row => row[column]).ToArray())];
    }
}
