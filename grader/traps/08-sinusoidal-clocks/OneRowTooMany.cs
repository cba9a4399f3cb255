using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Positions 0 to length, both included.</summary>
[Trap<ISinusoidalClocks>("one-row-too-many", "Your table has a row too many: it runs from 0 to length and includes both. How many "
    + "numbers are there from 0 to 3?")]
public static class OneRowTooMany
{
    public static double[][] Table(int length, int dModel, double theta) =>
        [.. Parts.Right.Table(length, dModel, theta), Parts.Right.Encode(length, dModel, theta)];

    public static string? Evidence(int length, int dModel, double theta, double[][] answer) =>
        $"Your Table({length}, {dModel}, {Show.Number(theta)}) has {answer.Length} rows.";
}
