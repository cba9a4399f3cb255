using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Tests;

[Kata(11), Task("soft-lookup")]
public sealed class SoftLookupTests
{
    private static readonly double[][] Keys = [[1, 0], [0, 1], [-1, 0]];

    private static readonly double[][] Values = [[10], [20], [30]];

    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    [Test, Task("hard-lookup")]
    public void HardLookup_gives_the_value_of_the_best_key() =>
        Answer.HardLookup([1, 0], Keys, Values).ShouldBeCloseTo([10], $"HardLookup of [1, 0] among the keys {Show.Value(Keys)}");

    [Test, Task("hard-lookup"), Edge]
    public void HardLookup_gives_the_first_of_equally_good_keys() =>
        Answer.HardLookup([-1, 1], Keys, Values).ShouldBeCloseTo([20], $"HardLookup of [-1, 1] among the keys {Show.Value(Keys)}");

    [Test, Task("hard-lookup"), Edge]
    public void HardLookup_gives_the_least_bad_key_where_all_scores_are_negative() =>
        Answer.HardLookup([1, 0], [[-3, 1], [-1, 9], [-2, 0]], Values)
            .ShouldBeCloseTo([20], "HardLookup of [1, 0] among the keys [[-3, 1], [-1, 9], [-2, 0]]");

    [Test]
    public void Weights_of_a_query_that_looks_like_the_first_key() =>
        Answer.Weights([1, 0], Keys).ShouldBeCloseTo([0.66524096, 0.24472847, 0.09003057],
            $"Weights of [1, 0] among the keys {Show.Value(Keys)}", 1e-8);

    [Test, Edge]
    public void Weights_of_a_query_that_asks_nothing_are_equal() =>
        Answer.Weights([0, 0], Keys).ShouldBeCloseTo([1 / 3.0, 1 / 3.0, 1 / 3.0], $"Weights of [0, 0] among the keys {Show.Value(Keys)}");

    [Test]
    public void Sharpness_multiplies_the_scores() =>
        Answer.Weights([1, 0], Keys, 5)
            .ShouldBeCloseTo([0.99326236, 0.00669255, 0.00004509],
                $"Weights of [1, 0] with sharpness 5 among the keys {Show.Value(Keys)}", 1e-8);

    [Test, Edge]
    public void Weights_of_huge_scores_are_numbers()
    {
        Answer.Weights([900], [[1], [2], [4]]).ShouldBeCloseTo([0, 0, 1], "Weights of [900] among the keys [[1], [2], [4]]");
        Answer.Weights([-900], [[1], [2], [4]]).ShouldBeCloseTo([1, 0, 0], "Weights of [-900] among the keys [[1], [2], [4]]");
    }

    [Test]
    public void Lookup_blends_the_values() =>
        Answer.Lookup([1, 0], Keys, Values).ShouldBeCloseTo([14.24789617], $"Lookup of [1, 0] among the keys {Show.Value(Keys)}", 1e-8);

    [Test]
    public void Lookup_of_a_louder_query_comes_closer_to_the_winner() =>
        Answer.Lookup([5, 0], Keys, Values).ShouldBeCloseTo([10.06782737], $"Lookup of [5, 0] among the keys {Show.Value(Keys)}", 1e-8);

    [Test, Edge]
    public void Lookup_of_a_query_that_asks_nothing_is_the_mean() =>
        Answer.Lookup([0, 0], Keys, Values).ShouldBeCloseTo([20], $"Lookup of [0, 0] among the keys {Show.Value(Keys)}");

    [Test, Edge]
    public void Lookup_refuses_a_key_without_a_value() =>
        Refusal.Of(() => Answer.Lookup([1, 0], Keys, [[10], [20]]), "Three keys with two values");

    [Test, Task("attention")]
    public void SelfAttention_of_three_tokens()
    {
        var (weights, output) = Answer.SelfAttention([[1, 0], [0, 1], [1, 1]], [[1, 0], [0, 1]], [[0, 1], [2, 0]], [[1, 2], [3, 4]]);
        weights.ShouldBeCloseTo(
            [[0.06337894, 0.46831053, 0.46831053], [0.42231880, 0.15536240, 0.42231880], [0.09003057, 0.24472847, 0.66524096]],
            "Weights of SelfAttention of the three tokens [1, 0], [0, 1], [1, 1]", 1e-8);
        output.ShouldBeCloseTo([[3.34155265, 4.80986319], [2.57768120, 4], [3.48517981, 5.15042077]],
            "Output of SelfAttention of the three tokens [1, 0], [0, 1], [1, 1]", 1e-8);
    }

    [Test, Task("attention"), Edge]
    public void SelfAttention_shifts_each_row_by_its_own_largest_score()
    {
        var (weights, output) = Answer.SelfAttention([[40], [-1]], [[1]], [[1]], [[2]]);
        weights.ShouldBeCloseTo([[1, 0], [0, 1]], "Weights of SelfAttention of the tokens [40] and [-1] with W_Q = W_K = [[1]]");
        output.ShouldBeCloseTo([[80], [-2]], "Output of SelfAttention of the tokens [40] and [-1] with W_V = [[2]]");
    }

    [Test, Task("attention"), Edge]
    public void SelfAttention_of_two_tokens_gives_2x2_weights_and_an_output_as_wide_as_the_values()
    {
        double[][] w = [[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1]];
        var (weights, output) = Answer.SelfAttention([[1, 2, 3], [0, 1, 0]], w, w, [[1, 1, 1, 1, 0], [0, 1, 1, 1, 1], [1, 0, 1, 0, 1]]);
        Show.Shape(weights).ShouldBeText("2 × 2", "Shape of the weights of 2 tokens");
        Show.Shape(output).ShouldBeText("2 × 5", "Shape of the output of 2 tokens with values of 5 numbers");
        weights.Select(row => row.Sum()).ToArray().ShouldBeCloseTo([1, 1], "Sums of the rows of weights");
    }
}
