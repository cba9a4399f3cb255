using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata12.Tests;

[Kata(12), Task("attention")]
public sealed class ScalingTests
{
    private static IScaling Answer => Subject.Of<IScaling>();

    [Test, Task("gauges")]
    public void Factor_of_64_is_an_eighth() =>
        Answer.Factor(64).ShouldBeCloseTo(0.125, "Factor(64)");

    [Test, Task("gauges"), Edge]
    public void Factor_of_1_is_1() =>
        Answer.Factor(1).ShouldBeCloseTo(1, "Factor(1)");

    [Test, Task("gauges")]
    public void Factor_of_2_is_one_over_the_root_of_2() =>
        Answer.Factor(2).ShouldBeCloseTo(0.7071067811865475, "Factor(2)");

    [Test, Edge]
    public void With_d_k_1_there_is_nothing_to_scale() =>
        Answer.Attention([[2]], [[1], [0], [-1]], [[1], [2], [3]]).Weights
            .ShouldBeCloseTo([[0.86681333, 0.11731043, 0.01587624]], "Weights of Attention([[2]], [[1], [0], [-1]], …)", 1e-8);

    [Test]
    public void With_d_k_4_scores_are_halved()
    {
        var (weights, output) = Answer.Attention([[1, 1, 1, 1]], [[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 0, 0]], [[0], [10], [40]]);
        weights.ShouldBeCloseTo([[0.66524096, 0.24472847, 0.09003057]], "Weights of the query [1, 1, 1, 1], the README's example", 1e-8);
        output.ShouldBeCloseTo([[6.04850764]], "Output of the query [1, 1, 1, 1], the README's example", 1e-8);
    }

    [Test]
    public void Attention_of_three_tokens_of_two_numbers()
    {
        double[][] tokens = [[1, 0], [0, 1], [1, 1]];
        var (weights, output) = Answer.Attention(tokens, tokens, [[1, 2], [3, 4], [5, 6]]);
        weights[1].ShouldBeCloseTo([0.19777581, 0.40111209, 0.40111209],
            $"Weights of the query [0, 1] among the keys {Show.Value(tokens)}", 1e-8);
        output[1].ShouldBeCloseTo([3.40667256, 4.40667256], $"Output of the query [0, 1] among the keys {Show.Value(tokens)}", 1e-8);
        output[2].ShouldBeCloseTo([3.51046953, 4.51046953], $"Output of the query [1, 1] among the keys {Show.Value(tokens)}", 1e-8);
    }

    [Test, Edge]
    public void Two_queries_and_three_keys_give_2x3_weights_and_one_output_a_query()
    {
        var (weights, output) = Answer.Attention([[1, 0, 2, 0], [0, 3, 0, 1]], [[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]],
            [[1, 2, 3, 4, 5], [0, 0, 0, 0, 0], [5, 4, 3, 2, 1]]);
        Show.Shape(weights).ShouldBeText("2 × 3", "Shape of the weights of 2 queries and 3 keys");
        Show.Shape(output).ShouldBeText("2 × 5", "Shape of the output of 2 queries and values of 5 numbers");
        weights.Select(row => row.Sum()).ToArray().ShouldBeCloseTo([1, 1], "Sums of the rows of weights");
    }

    [Test, Edge]
    public void Attention_with_huge_scores_chooses_one_key()
    {
        var (weights, output) = Answer.Attention([[800], [-800]], [[1], [2], [4]], [[10], [20], [40]]);
        weights.ShouldBeCloseTo([[0, 0, 1], [1, 0, 0]], "Weights of the queries [800] and [-800] among the keys [[1], [2], [4]]");
        output.ShouldBeCloseTo([[40], [10]], "Output of these queries with the values [[10], [20], [40]]");
    }

    [Test, Edge]
    public void Attention_refuses_a_key_without_a_value() =>
        Refusal.Of(() => Answer.Attention([[1]], [[1], [2]], [[1]]), "Two keys with one value");

    [Test, Task("gauges")]
    public void MaxWeight_is_the_largest_weight() =>
        Answer.MaxWeight([0.2, 0.5, 0.3]).ShouldBeCloseTo(0.5, "MaxWeight([0.2, 0.5, 0.3])");

    [Test, Task("gauges")]
    public void Entropy_of_four_equal_weights_is_ln_4() =>
        Answer.Entropy([0.25, 0.25, 0.25, 0.25]).ShouldBeCloseTo(Math.Log(4), "Entropy([0.25, 0.25, 0.25, 0.25])");

    [Test, Task("gauges"), Edge]
    public void Entropy_of_a_winner_that_takes_all_is_0() =>
        Answer.Entropy([1, 0]).ShouldBeCloseTo(0, "Entropy([1, 0])");

    [Test, Task("gauges")]
    public void Jacobian_of_two_equal_weights() =>
        Answer.SoftmaxJacobian([0.5, 0.5]).ShouldBeCloseTo([[0.25, -0.25], [-0.25, 0.25]], "SoftmaxJacobian([0.5, 0.5])");

    [Test, Task("gauges"), Edge]
    public void Jacobian_of_a_winner_that_takes_all_is_zero() =>
        Answer.SoftmaxJacobian([0, 1]).ShouldBeCloseTo([[0, 0], [0, 0]], "SoftmaxJacobian([0, 1])");
}
