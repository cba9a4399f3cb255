using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Tests;

[Kata(10), Task("penalties")]
public sealed class AlibiTests
{
    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test, Task("slopes")]
    public void Slopes_of_8_heads_are_the_halves_of_halves() =>
        Answer.Slopes(8).ShouldBeCloseTo([0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625], "Slopes(8)");

    [Test, Task("slopes"), Edge]
    public void Slopes_of_1_head_is_the_gentlest() =>
        Answer.Slopes(1).ShouldBeCloseTo([0.00390625], "Slopes(1)");

    [Test, Task("slopes")]
    public void Slopes_of_2_heads() =>
        Answer.Slopes(2).ShouldBeCloseTo([0.0625, 0.00390625], "Slopes(2)");

    [Test, Task("slopes")]
    public void Slopes_of_4_heads() =>
        Answer.Slopes(4).ShouldBeCloseTo([0.25, 0.0625, 0.015625, 0.00390625], "Slopes(4)");

    [Test, Task("slopes")]
    public void Slopes_of_3_heads_are_those_of_2_and_one_of_4() =>
        Answer.Slopes(3).ShouldBeCloseTo([0.0625, 0.00390625, 0.25], "Slopes(3)");

    [Test, Task("slopes")]
    public void Slopes_of_11_heads_are_those_of_8_and_every_other_one_of_16() =>
        Answer.Slopes(11).ShouldBeCloseTo(
            [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625, 0.7071067811865, 0.3535533905933, 0.1767766952966],
            "Slopes(11)");

    [Test, Task("slopes"), Edge]
    public void Slopes_refuses_a_model_without_heads() =>
        Refusal.Of(() => Answer.Slopes(0), "Slopes(0)");

    [Test]
    public void Bias_grows_with_the_distance_on_both_sides() =>
        Answer.Bias(3, 0.5).ShouldBeCloseTo([[0, -0.5, -1], [-0.5, 0, -0.5], [-1, -0.5, 0]], "Bias(3, 0.5)");

    [Test, Edge]
    public void Bias_is_0_where_a_token_looks_at_itself()
    {
        var bias = Answer.Bias(4, 0.25);
        bias.Select((row, i) => row[i]).ToArray().ShouldBeCloseTo([0, 0, 0, 0], "The diagonal of Bias(4, 0.25)");
    }

    [Test, Edge]
    public void Bias_refuses_a_slope_of_0() =>
        Refusal.Of(() => Answer.Bias(3, 0), "Bias(3, 0)");

    [Test]
    public void AddBias_adds_and_does_nothing_else() =>
        Answer.AddBias([[2, 1, 1], [0, 4, -3], [0.5, 1, 2]], 0.5).ShouldBeCloseTo(
            [[2, 0.5, 0], [-0.5, 4, -3.5], [-0.5, 0.5, 2]], "AddBias([[2, 1, 1], [0, 4, -3], [0.5, 1, 2]], 0.5)");

    [Test]
    public void AddBias_makes_near_tokens_weigh_more()
    {
        var third = Answer.AddBias([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], 0.5)[2];
        var sum = third.Sum(Math.Exp);
        third.Select(score => Math.Exp(score) / sum).ToArray().ShouldBeCloseTo(
            [0.142536956350, 0.235003712202, 0.387455619246, 0.235003712202],
                "The softmax of the third of 4 rows of AddBias of equal scores, slope 0.5");
    }

    [Test, Edge]
    public void AddBias_leaves_minus_infinity_as_it_is() =>
        Answer.AddBias([[3, double.NegativeInfinity], [2, 1]], 0.5)[0][1]
            .ShouldBeExactly(double.NegativeInfinity, "Row 0, column 1 of AddBias([[3, -∞], [2, 1]], 0.5)");

    [Test, Edge]
    public void AddBias_refuses_scores_that_are_not_square() =>
        Refusal.Of(() => Answer.AddBias([[1, 2, 3], [4, 5, 6]], 0.5), "AddBias of 2 × 3 scores");
}
