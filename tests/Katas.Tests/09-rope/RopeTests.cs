using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata09.Tests;

[Kata(9), Task("scores")]
public sealed class RopeTests
{
    private static readonly double[] Query = [1, 0, 1, 0];
    private static readonly double[] Key = [0.5, -1, 2, 0.25];

    /// <summary>[1, 2, 3, 4] at the positions 0 to 3.</summary>
    private static readonly double[][] OneToFour =
    [
        [1, 2, 3, 4],
        [-1.142639663748, 1.922075596544, 2.959850667913, 4.029799501669],
        [-2.234741690199, 0.077003753731, 2.919405353226, 4.059196026746],
        [-1.272232512720, -1.838864985141, 2.878668100437, 4.088186635603],
    ];

    private static IRope Answer => Subject.Of<IRope>();

    [Test, Task("turn"), Edge]
    public void Rotate_at_position_0_changes_nothing() =>
        Answer.Rotate([1, 2, 3, 4], 0).ShouldBeCloseTo([1, 2, 3, 4], "Rotate([1, 2, 3, 4], 0)");

    [Test, Task("turn")]
    public void Rotate_turns_the_first_pair_by_one_radian_per_position() =>
        Answer.Rotate([1, 0], 1).ShouldBeCloseTo([0.540302305868, 0.841470984808], "Rotate([1, 0], 1)");

    [Test, Task("turn")]
    public void Rotate_turns_the_second_pair_of_two_a_hundred_times_slower() =>
        Answer.Rotate([0, 0, 1, 0], 100).ShouldBeCloseTo([0, 0, 0.540302305868, 0.841470984808], "Rotate([0, 0, 1, 0], 100)");

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [Task("turn")]
    public void Rotate_turns_every_pair_at_its_own_speed(int position) =>
        Answer.Rotate([1, 2, 3, 4], position).ShouldBeCloseTo(OneToFour[position], $"Rotate([1, 2, 3, 4], {position})");

    [Test, Task("turn")]
    public void Rotate_at_a_negative_position_turns_the_other_way() =>
        Answer.Rotate([1, 0], -1).ShouldBeCloseTo([0.540302305868, -0.841470984808], "Rotate([1, 0], -1)");

    [Test, Task("turn"), Edge]
    public void Rotate_keeps_the_length_of_a_vector()
    {
        var turned = Answer.Rotate([3, 0, 0, 4], 7);
        Math.Sqrt(turned.Sum(entry => entry * entry)).ShouldBeCloseTo(5, "The length of Rotate([3, 0, 0, 4], 7)");
    }

    [Test, Task("turn")]
    public void Rotate_takes_its_speeds_from_theta() =>
        Answer.Rotate([0, 0, 1, 0], 10, 100)
            .ShouldBeCloseTo([0, 0, 0.540302305868, 0.841470984808], "Rotate([0, 0, 1, 0], 10, theta: 100)");

    [Test, Task("turn"), Edge]
    public void Rotate_refuses_a_vector_of_odd_length() =>
        Refusal.Of(() => Answer.Rotate([1, 2, 3], 1), "Rotate of a vector of 3 numbers");

    [Test, Task("turn")]
    public void RotateRows_counts_positions_from_the_first_one() =>
        Answer.RotateRows([[1, 2, 3, 4], [1, 2, 3, 4]], 2).ShouldBeCloseTo(
            [OneToFour[2], OneToFour[3]], "RotateRows([[1, 2, 3, 4], [1, 2, 3, 4]], firstPosition: 2)");

    [Test, Task("turn")]
    public void RotateRows_starts_at_position_0_unless_told() =>
        Answer.RotateRows([[1, 0], [1, 0]]).ShouldBeCloseTo([[1, 0], [0.540302305868, 0.841470984808]], "RotateRows([[1, 0], [1, 0]])");

    [Test, Edge]
    public void Score_at_the_same_position_is_the_plain_dot_product() =>
        Answer.Score(Query, 9, Key, 9).ShouldBeCloseTo(2.5, $"Score of {Show.Value(Query)} at 9 and {Show.Value(Key)} at 9");

    [TestCase(3, 1)]
    [TestCase(5, 3)]
    [TestCase(50, 48)]
    [TestCase(1000, 998)]
    public void Score_depends_on_the_distance_and_not_on_the_place(int queryPosition, int keyPosition) =>
        Answer.Score(Query, queryPosition, Key, keyPosition)
            .ShouldBeCloseTo(0.887228834907, $"Score of {Show.Value(Query)} at {queryPosition} and {Show.Value(Key)} at {keyPosition}");

    [Test]
    public void Score_knows_which_of_the_two_comes_first() =>
        Answer.Score(Query, 1, Key, 3).ShouldBeCloseTo(2.695824355212, $"Score of {Show.Value(Query)} at 1 and {Show.Value(Key)} at 3");

    [Test]
    public void Apply_turns_queries_and_keys()
    {
        var (q, k, _) = Answer.Apply([[1, 2, 3, 4]], [[3, 0, 0, 4]], [[5, 6]], 3);
        q.ShouldBeCloseTo([OneToFour[3]], "The query [1, 2, 3, 4] after Apply at position 3");
        k.ShouldBeCloseTo([[-2.969977489801, 0.423360024180, -0.119982000810, 3.998200134996]],
            "The key [3, 0, 0, 4] after Apply at position 3");
    }

    [Test]
    public void Apply_leaves_the_values_as_they_are()
    {
        var (q, k, v) = Answer.Apply([[1, 2], [3, 4]], [[1, 0], [0, 1]], [[7, 8, 9, 10], [4, 3, 2, 1]], 5);
        q.ShouldBeCloseTo([[2.201510734790, -0.391599903737], [3.998172852747, 3.002434652005]], "The queries after Apply at position 5");
        k.ShouldBeCloseTo([[0.283662185463, -0.958924274663], [0.279415498199, 0.960170286650]], "The keys after Apply at position 5");
        v.ShouldBeCloseTo([[7, 8, 9, 10], [4, 3, 2, 1]], "The values after Apply at position 5");
    }

    [Test]
    public void Scorecard_of_equal_tokens_depends_on_their_distance_only() =>
        Answer.Scorecard([[1, 0], [1, 0], [1, 0]], [[1, 0], [0, 1]], [[1, 0], [0, 1]], 4).ShouldBeCloseTo(
            [[1, 0.540302305868, -0.416146836547], [0.540302305868, 1, 0.540302305868], [-0.416146836547, 0.540302305868, 1]],
            "Scorecard of three tokens [1, 0] with weights that change nothing");

    [Test]
    public void Scorecard_multiplies_by_the_weights_before_it_turns() =>
        Answer.Scorecard([[1, 0], [0, 1], [1, 1]], [[1, 0], [0, 2]], [[0, 1], [1, 0]]).ShouldBeCloseTo(
            [[0, 0.540302305868, -1.325444263373], [1.080604611736, 0, 2.763546581352], [0.077003753731, -1.142639663748, 3]],
            "Scorecard of [1, 0], [0, 1], [1, 1] with W_Q = [[1, 0], [0, 2]] and W_K = [[0, 1], [1, 0]]");
}
