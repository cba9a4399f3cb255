using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary><c>sum = product</c> where it should be <c>sum += product</c>.</summary>
[Trap<IWarmUp>("overwritten-sum", "Each number of your product is a single product, the last one: the sum is set anew with each of them. "
    + "What happens to the terms before?")]
public static class OverwrittenSum
{
    public static double[][] MatMul(double[][] a, double[][] b) => b is [] ? new WarmUp().MatMul(a, b)
        : [.. new WarmUp().MatMul(a, b).Select((row, i) => row.Select((_, j) => a[i][^1] * b[^1][j]).ToArray())];
}
