using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Tests;

[Kata(0), Task("product")]
public sealed class WarmUpTests
{
    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [Test]
    public void MatMul_of_two_square_matrices() =>
        Answer.MatMul([[1, 2], [3, 4]], [[5, 6], [7, 8]])
            .ShouldBeCloseTo([[19, 22], [43, 50]], "MatMul([[1, 2], [3, 4]], [[5, 6], [7, 8]])");

    [Test]
    public void MatMul_of_a_row_and_a_column_is_their_dot_product() =>
        Answer.MatMul([[1, 2, 3]], [[4], [5], [6]]).ShouldBeCloseTo([[32]], "MatMul([[1, 2, 3]], [[4], [5], [6]])");

    [Test]
    public void MatMul_of_2x3_and_3x4_is_2x4() =>
        Answer.MatMul([[1, 0, 2], [0, 1, 1]], [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]])
            .ShouldBeCloseTo([[19, 22, 25, 28], [14, 16, 18, 20]], "MatMul of 2 × 3 and 3 × 4");

    [Test, Edge]
    public void MatMul_refuses_inner_sizes_that_differ() =>
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1, 2]]), "MatMul of 1 × 2 and 1 × 2");

    [Test]
    public void Transpose_turns_a_row_into_a_column() =>
        Answer.Transpose([[1, 2, 3]]).ShouldBeCloseTo([[1], [2], [3]], "Transpose([[1, 2, 3]])");

    [Test, Task("softmax")]
    public void Softmax_of_equal_scores_is_uniform() =>
        Answer.Softmax([0, 0]).ShouldBeCloseTo([0.5, 0.5], "Softmax([0, 0])");

    [Test, Task("softmax")]
    public void Softmax_of_1_2_3() =>
        Answer.Softmax([1, 2, 3]).ShouldBeCloseTo([0.09003057, 0.24472847, 0.66524096], "Softmax([1, 2, 3])", 1e-8);

    [Test, Task("stable-softmax")]
    public void Softmax_does_not_change_when_all_scores_grow_by_999() =>
        Answer.Softmax([1000, 1001, 1002]).ShouldBeCloseTo([0.09003057, 0.24472847, 0.66524096], "Softmax([1000, 1001, 1002])", 1e-8);

    [Test, Task("stable-softmax")]
    public void Softmax_of_scores_that_are_all_far_below_0() =>
        Answer.Softmax([-1002, -1001, -1000]).ShouldBeCloseTo([0.09003057, 0.24472847, 0.66524096], "Softmax([-1002, -1001, -1000])", 1e-8);

    [Test, Task("softmax"), Edge]
    public void Softmax_refuses_a_row_without_any_finite_score() =>
        Refusal.Of(() => Answer.Softmax([double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity]),
            "Softmax([-∞, -∞, -∞])");

    [Test, Task("softmax"), Edge]
    public void Softmax_gives_minus_infinity_the_weight_0() =>
        Answer.Softmax([0, double.NegativeInfinity]).ShouldBeCloseTo([1, 0], "Softmax([0, -∞])");

    [Test, Task("stable-softmax")]
    public void SoftmaxRows_treats_each_row_by_itself() =>
        Answer.SoftmaxRows([[0, 0], [1000, 0]]).ShouldBeCloseTo([[0.5, 0.5], [1, 0]], "SoftmaxRows([[0, 0], [1000, 0]])");
}
