using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Numbers in equal places are multiplied.</summary>
[Trap<IWarmUp>("element-by-element", "You multiply numbers that stand in the same place of both matrices. A matrix product asks more: "
    + "each result is a whole row against a whole column. Which row and which column belong to row i, column j?")]
public static class ElementByElement
{
    public static double[][] MatMul(double[][] a, double[][] b) =>
        [.. a.Select((row, i) => row.Select((number, j) => number * b[i][j]).ToArray())];
}
