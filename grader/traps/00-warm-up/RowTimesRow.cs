using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Rows of the left matrix meet rows of the right one: <c>a · bᵀ</c>.</summary>
[Trap<IWarmUp>("row-times-row", "You combine rows of the left matrix with rows of the right one. That is the product with the right matrix "
    + "transposed, and it only fits when both are equally wide. Which line of numbers of the right matrix is as long as a row of the "
    + "left?")]
public static class RowTimesRow
{
    public static double[][] MatMul(double[][] a, double[][] b) =>
        [.. a.Select(left => b.Select(right => left.Select((number, k) => number * right[k]).Sum()).ToArray())];
}

/// <summary>The same with as many columns as b has, so that it throws where a matrix is not square.</summary>
[Trap<IWarmUp>("row-times-row", "You index the right matrix the wrong way round, so rows of the left matrix meet its rows, not its "
    + "columns, and where it is not square an index runs out. Which line of numbers of the right matrix is as long as a row of the left?")]
public static class RowTimesRowOfOneShape
{
    public static double[][] MatMul(double[][] a, double[][] b)
    {
        _ = new WarmUp().MatMul(a, b);
        return [.. a.Select(row => Enumerable.Range(0, b[0].Length).Select(j => row.Select((x, k) => x * b[j][k]).Sum()).ToArray())];
    }
}

/// <summary>The same where a dot product ends with the shorter of its two rows, so that nothing throws.</summary>
[Trap<IWarmUp>("row-times-row", "You combine rows of the left matrix with rows of the right one. That is the product with the right matrix "
    + "transposed, and where the rows are not equally long, numbers are left over. Which line of numbers of the right matrix is as long "
    + "as a row of the left?")]
public static class RowTimesShorterRow
{
    public static double[][] MatMul(double[][] a, double[][] b) =>
        [.. a.Select(left => b.Select(right => left.Zip(right, (x, y) => x * y).Sum()).ToArray())];
}
