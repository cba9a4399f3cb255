using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Hidden;

[Kata(0), Task("product")]
public sealed class MatrixHiddenTests
{
    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [TestCase(2, 3, 4)]
    [TestCase(5, 2, 3)]
    [TestCase(4, 1, 2)]
    [TestCase(1, 4, 3)]
    [TestCase(3, 5, 1)]
    [Asks("Products of matrices of many sizes.")]
    public void MatMul_is_a_sum_of_outer_products(int rows, int inner, int columns)
    {
        var probe = new Probe();
        var (a, b) = (probe.Matrix(rows, inner), probe.Matrix(inner, columns));
        Answer.MatMul(a, b).ShouldBeCloseTo(SecondReference.MatMul(a, b), $"MatMul of {rows} × {inner} and {inner} × {columns}");
    }

    [Test, Edge]
    [Asks("A product of three matrices should not depend on which two are multiplied first.")]
    public void MatMul_is_associative()
    {
        var probe = new Probe();
        var (a, b, c) = (probe.Matrix(2, 3), probe.Matrix(3, 5), probe.Matrix(5, 4));
        Answer.MatMul(Answer.MatMul(a, b), c).ShouldBeCloseTo(Answer.MatMul(a, Answer.MatMul(b, c)), "(a · b) · c against a · (b · c)");
    }

    [Test, Edge]
    [Asks("The transpose of a product should be the product of the transposes in reverse order.")]
    public void The_transpose_of_a_product_is_the_product_of_the_transposes_in_reverse_order()
    {
        var probe = new Probe();
        var (a, b) = (probe.Matrix(2, 5), probe.Matrix(5, 3));
        var (left, right) = (Answer.Transpose(b), Answer.Transpose(a));
        Answer.Transpose(Answer.MatMul(a, b)).ShouldBeCloseTo(Answer.MatMul(left, right), "(a · b)ᵀ against bᵀ · aᵀ");
    }

    [Test]
    [Asks("The identity matrix should change nothing on either side.")]
    public void The_identity_changes_nothing_on_either_side()
    {
        var a = new Probe().Matrix(2, 3, 100);
        Answer.MatMul(a, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]).ShouldBeCloseTo(a, "a · identity");
        Answer.MatMul([[1, 0], [0, 1]], a).ShouldBeCloseTo(a, "identity · a");
    }

    [Test, Edge]
    [Asks("The product of a matrix without rows.")]
    public void MatMul_of_no_rows_is_no_rows() =>
        Answer.MatMul([], [[1, 2], [3, 4]]).ShouldBeCloseTo([], "MatMul([], [[1, 2], [3, 4]])");

    [Test, Edge]
    [Asks("MatMul should refuse matrices whose inner sizes differ.")]
    public void MatMul_refuses_more_rows_on_the_right_than_columns_on_the_left() =>
        Refusal.Of(() => Answer.MatMul([[1, 2], [3, 4]], [[1], [2], [3]]), "MatMul of 2 × 2 and 3 × 1");

    [Test, Edge]
    [Asks("MatMul should refuse a right matrix without rows where there should be some.")]
    public void MatMul_refuses_no_rows_on_the_right() =>
        Refusal.Of(() => Answer.MatMul([[1, 2]], []), "MatMul of 1 × 2 and no rows");

    [Test, Edge]
    [Asks("MatMul should refuse rows of different lengths.")]
    public void MatMul_refuses_ragged_matrices()
    {
        Refusal.Of(() => Answer.MatMul([[1, 2], [3]], [[1], [2]]), "a left matrix with a shorter second row");
        Refusal.Of(() => Answer.MatMul([[1, 2], [3, 4, 5]], [[1], [2]]), "a left matrix with a longer second row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1, 2], [3]]), "a right matrix with a shorter second row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1], [2, 3]]), "a right matrix with a longer second row");
    }

    [Test, Edge]
    [Asks("MatMul should refuse null in place of a matrix or a row.")]
    public void MatMul_refuses_null()
    {
        Refusal.Of(() => Answer.MatMul(null!, [[1]]), "null as the left matrix");
        Refusal.Of(() => Answer.MatMul([[1]], null!), "null as the right matrix");
        Refusal.Of(() => Answer.MatMul([[1], null!], [[1]]), "a left matrix with null as a row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1], null!]), "a right matrix with null as a row");
    }

    [TestCase(3, 5)]
    [TestCase(4, 2)]
    [TestCase(3, 1)]
    [Asks("Transposes of matrices of several sizes.")]
    public void Transpose_swaps_row_and_column_of_every_number(int rows, int columns)
    {
        var a = new Probe().Matrix(rows, columns);
        Answer.Transpose(a).ShouldBeCloseTo(SecondReference.Transpose(a), $"Transpose of {rows} × {columns}");
    }

    [Test, Edge]
    [Asks("Transposing twice should give the matrix back.")]
    public void Transposing_twice_gives_the_matrix_back()
    {
        var a = new Probe().Matrix(2, 4);
        Answer.Transpose(Answer.Transpose(a)).ShouldBeCloseTo(a, "the transpose of the transpose");
    }

    [Test, Edge]
    [Asks("The transpose of a matrix without rows.")]
    public void Transpose_of_no_rows_is_no_rows() =>
        Answer.Transpose([]).ShouldBeCloseTo([], "Transpose([])");

    [Test, Edge]
    [Asks("Transpose should refuse null and rows of different lengths.")]
    public void Transpose_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.Transpose([[1, 2], [3]]), "a matrix with a shorter second row");
        Refusal.Of(() => Answer.Transpose([[1], [2, 3]]), "a matrix with a longer second row");
        Refusal.Of(() => Answer.Transpose(null!), "null as a matrix");
        Refusal.Of(() => Answer.Transpose([[1], null!]), "a matrix with null as a row");
    }
}
