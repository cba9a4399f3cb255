using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The right matrix is transposed first, so that rows meet rows.</summary>
[RightVariant<IWarmUp>("transpose, then rows with rows")]
public static class TransposedFirst
{
    public static double[][] MatMul(double[][] a, double[][] b)
    {
        var columns = new WarmUp().Transpose(b);
        if (a.Any(row => row is null || row.Length != b.Length))
            throw new ArgumentException("The inner sizes differ.", nameof(a));
        return [.. a.Select(row => columns.Select(column => row.Zip(column, (x, y) => x * y).Sum()).ToArray())];
    }
}
