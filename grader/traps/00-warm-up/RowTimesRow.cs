using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Rows of the left matrix meet rows of the right one: <c>a · bᵀ</c>.</summary>
[Trap<IWarmUp>("row-times-row", "You combine rows of the left matrix with rows of the right one. That is the product with the right "
    + "matrix transposed, and it only fits when both are equally wide. Which line of numbers of the right matrix is as long as a row "
    + "of the left?")]
public static class RowTimesRow
{
    public static double[][] MatMul(double[][] a, double[][] b) =>
        [.. a.Select(left => b.Select(right => left.Select((number, k) => number * right[k]).Sum()).ToArray())];
}
