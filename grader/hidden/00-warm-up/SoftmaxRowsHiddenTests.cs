using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Hidden;

[Kata(0), Task("softmax")]
public sealed class SoftmaxRowsHiddenTests
{
    private const double NegativeInfinity = double.NegativeInfinity;

    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [TestCase(3, 4)]
    [TestCase(5, 2)]
    [TestCase(1, 3)]
    [TestCase(3, 1)]
    [Asks("SoftmaxRows of matrices of several sizes.")]
    public void SoftmaxRows_is_the_softmax_of_each_row(int rows, int columns)
    {
        var scores = new Probe().Matrix(rows, columns, 5);
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(SecondReference.Softmax)], $"SoftmaxRows of {rows} × {columns}");
    }

    [Test, Task("stable-softmax")]
    [Asks("SoftmaxRows of rows of which one is far below another.")]
    public void A_row_far_below_another_has_weights_of_its_own()
    {
        var far = new Probe().Int(900, 3_000);
        double[][] scores = [[0, 1], [-far, -far - 1], [2 * far, (2 * far) + 3]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(SecondReference.Softmax)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test, Task("stable-softmax")]
    [Asks("SoftmaxRows of rows of which one is far above another.")]
    public void Rows_of_positive_scores_are_harmless_whatever_their_distance()
    {
        var far = new Probe().Int(1_500, 4_000);
        double[][] scores = [[3, 5, 4], [far, far + 1, far - 1]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(SecondReference.Softmax)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test, Task("stable-softmax")]
    [Asks("SoftmaxRows of a row in which one score is far above the others.")]
    public void One_score_far_above_the_average_takes_its_row()
    {
        var high = new Probe().Int(1_500, 4_000);
        Answer.SoftmaxRows([[0, 0, high, 0], [0, 0, 0, 0]])
            .ShouldBeCloseTo([[0, 0, 1, 0], [0.25, 0.25, 0.25, 0.25]], $"SoftmaxRows([[0, 0, {high}, 0], [0, 0, 0, 0]])");
    }

    [Test, Edge]
    [Asks("Every row of weights should sum to one.")]
    public void Every_row_has_a_budget_of_exactly_1()
    {
        var scores = new Probe().Matrix(3, 2, 40);
        foreach (var weights in Answer.SoftmaxRows(scores))
            weights.Sum().ShouldBeCloseTo(1, $"the sum of one row of SoftmaxRows({Show.Value(scores)})", 1e-12);
    }

    [Test, Edge]
    [Asks("Minus infinity should get no weight in its own row, and leave other rows alone.")]
    public void Minus_infinity_gets_the_weight_0_in_its_row_only()
    {
        double[][] scores = [[1, NegativeInfinity, NegativeInfinity], [1, 2, NegativeInfinity], [1, 2, 4]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(SecondReference.Softmax)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test, Edge]
    [Asks("SoftmaxRows of a matrix without rows.")]
    public void SoftmaxRows_of_no_rows_is_no_rows() =>
        Answer.SoftmaxRows([]).ShouldBeCloseTo([], "SoftmaxRows([])");

    [Test, Edge]
    [Asks("SoftmaxRows should refuse null and rows of different lengths.")]
    public void SoftmaxRows_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [3]]), "scores with a shorter second row");
        Refusal.Of(() => Answer.SoftmaxRows([[1], [2, 3]]), "scores with a longer second row");
        Refusal.Of(() => Answer.SoftmaxRows(null!), "null as scores");
        Refusal.Of(() => Answer.SoftmaxRows([[1], null!]), "scores with null as a row");
    }

    [Test, Edge]
    [Asks("SoftmaxRows should refuse a matrix with a row that Softmax refuses.")]
    public void SoftmaxRows_refuses_a_row_that_softmax_refuses()
    {
        Refusal.Of(() => Answer.SoftmaxRows([[], []]), "rows without scores");
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [3, double.NaN]]), "NaN in the second row");
        Refusal.Of(() => Answer.SoftmaxRows([[1, double.PositiveInfinity], [3, 4]]), "+∞ in the first row");
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [NegativeInfinity, NegativeInfinity]]), "a row of nothing but -∞");
    }
}
