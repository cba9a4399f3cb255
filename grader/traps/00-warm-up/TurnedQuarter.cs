using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The matrix is rotated by a quarter turn, not mirrored at its diagonal.</summary>
[Trap<IWarmUp>("turned-quarter", "You turn the matrix by a quarter turn: rows do become columns, but in reverse order. A transpose "
    + "leaves the number at row 0, column 0 where it is. Where does your first row end up?")]
public static class TurnedQuarter
{
    public static double[][] Transpose(double[][] a) => [.. new WarmUp().Transpose(a).Select(row => row.Reverse().ToArray())];
}
