using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>When two numbers are close, and which place is named when they are not.</summary>
internal sealed class ClosenessTests
{
    [TestCase(0.5 + 1e-9, 0.5, true, TestName = "below one the tolerance is absolute")]
    [TestCase(0.5 + 2e-9, 0.5, false, TestName = "more than the tolerance is too far")]
    [TestCase(1e6 + 5e-4, 1e6, true, TestName = "above one the tolerance grows with the number")]
    [TestCase(-1e6 - 5e-4, -1e6, true, TestName = "negative numbers too")]
    [TestCase(double.NaN, double.NaN, false, TestName = "NaN is close to nothing")]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity, false, TestName = "infinity is close to nothing")]
    [TestCase(1, double.PositiveInfinity, true, TestName = "everything finite is within an infinite tolerance")]
    public void Numbers_are_close_within_a_relative_tolerance(double actual, double expected, bool isClose) =>
        actual.IsCloseTo(expected).ShouldBe(isClose);

    [Test]
    public void A_number_is_shown_beside_the_expected_one() =>
        Failure.Of(() => 0.25.ShouldBeCloseTo(0.5, "The weight")).ShouldBe(Failure.Text("The weight", "0.5", "0.25"));

    [Test]
    public void The_first_position_that_differs_is_named() =>
        Failure.Of(() => new double[] { 1, 5, 6 }.ShouldBeCloseTo(new double[] { 1, 2, 3 }, "The row"))
            .ShouldBe(Failure.Text("The row: position 1", "2", "5"));

    [Test]
    public void A_row_of_another_length_is_told_by_its_length() =>
        Failure.Of(() => new double[] { 1 }.ShouldBeCloseTo(new double[] { 1, 2 }, "The row"))
            .ShouldBe(Failure.Text("The row: the number of values differs", "2 values", "1 value: [1]"));

    [Test]
    public void The_first_row_and_column_that_differ_are_named() =>
        Failure.Of(() => Matrix([1, 2], [3, 9]).ShouldBeCloseTo(Matrix([1, 2], [3, 4]), "The product"))
            .ShouldBe(Failure.Text("The product: row 1, column 1", "4", "9"));

    [Test]
    public void A_transposed_matrix_is_told_by_its_shape() =>
        Failure.Of(() => Matrix([1], [2]).ShouldBeCloseTo(Matrix([1, 2]), "The product"))
            .ShouldBe(Failure.Text("The product: the shape differs", "1 × 2", "2 × 1: [[1], [2]]"));

    [Test]
    public void The_head_that_differs_is_named() =>
        Failure.Of(() => new[] { Matrix([1]), Matrix([2]) }.ShouldBeCloseTo([Matrix([1]), Matrix([3])], "The heads"))
            .ShouldBe(Failure.Text("The heads: head 1: row 0, column 0", "3", "2"));

    [Test]
    public void Another_number_of_heads_is_told() =>
        Failure.Of(() => new[] { Matrix([1]) }.ShouldBeCloseTo([Matrix([1]), Matrix([3])], "The heads"))
            .ShouldBe(Failure.Text("The heads: the number of heads differs", "2 heads", "1 head"));

    private static double[][] Matrix(params double[][] rows) => rows;
}
