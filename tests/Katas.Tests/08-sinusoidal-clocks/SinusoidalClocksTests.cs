using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Tests;

[Kata(8), Task("encode")]
public sealed class SinusoidalClocksTests
{
    private const double EightDigits = 1e-8;

    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test, Task("speeds"), Edge]
    public void The_first_clock_turns_1_radian_per_position() =>
        Answer.AngularSpeed(0, 6).ShouldBeCloseTo(1, "AngularSpeed(0, 6)");

    [Test, Task("speeds")]
    public void The_second_of_two_clocks_turns_a_hundredth_of_that() =>
        Answer.AngularSpeed(1, 4).ShouldBeCloseTo(0.01, "AngularSpeed(1, 4)");

    [Test, Task("speeds")]
    public void Four_clocks_are_each_ten_times_slower_than_the_one_before() =>
        Enumerable.Range(0, 4).Select(pair => Answer.AngularSpeed(pair, 8)).ToArray()
            .ShouldBeCloseTo([1, 0.1, 0.01, 0.001], "AngularSpeed of the pairs 0 to 3 of dModel 8");

    [Test, Task("speeds")]
    public void Theta_says_how_far_the_speeds_spread() =>
        Answer.AngularSpeed(1, 4, theta: 100).ShouldBeCloseTo(0.1, "AngularSpeed(1, 4, theta: 100)");

    [Test, Task("speeds")]
    public void The_first_clock_comes_round_every_2_pi_positions() =>
        Answer.Period(0, 6).ShouldBeCloseTo(6.28318531, "Period(0, 6)", EightDigits);

    [Test, Task("speeds")]
    public void A_clock_a_hundred_times_slower_takes_a_hundred_times_longer() =>
        Answer.Period(1, 4).ShouldBeCloseTo(628.31853072, "Period(1, 4)", EightDigits);

    [Test, Edge]
    public void Position_0_is_twelve_o_clock_on_every_clock() =>
        Answer.Encode(0, 4).ShouldBeCloseTo([0, 1, 0, 1], "Encode(0, 4)");

    [Test]
    public void Encode_of_position_1() =>
        Answer.Encode(1, 4).ShouldBeCloseTo([0.84147098, 0.54030231, 0.00999983, 0.99995000], "Encode(1, 4)", EightDigits);

    [Test]
    public void Encode_of_position_2() =>
        Answer.Encode(2, 4).ShouldBeCloseTo([0.90929743, -0.41614684, 0.01999867, 0.99980001], "Encode(2, 4)", EightDigits);

    [Test]
    public void Encode_of_three_clocks_needs_three_speeds() =>
        Answer.Encode(5, 6).ShouldBeCloseTo([-0.95892427, 0.28366219, 0.23000171, 0.97319022, 0.01077197, 0.99994198], "Encode(5, 6)",
            EightDigits);

    [Test]
    public void Table_has_one_row_for_each_position_from_0_on() =>
        Answer.Table(3, 2).ShouldBeCloseTo([[0, 1], [0.84147098, 0.54030231], [0.90929743, -0.41614684]], "Table(3, 2)", EightDigits);

    [Test, Edge]
    public void Table_of_no_positions_has_no_rows() =>
        Answer.Table(0, 4).ShouldBeCloseTo([], "Table(0, 4)");

    [Test, Task("advance")]
    public void Advance_by_2_turns_position_3_into_position_5() =>
        Answer.Advance(At(3), 2).ShouldBeCloseTo(At(5), "Advance of the encoding of position 3 by 2 steps");

    [Test, Task("advance")]
    public void Advance_works_far_away_too() =>
        Answer.Advance(At(1000), 1).ShouldBeCloseTo(At(1001), "Advance of the encoding of position 1000 by 1 step");

    [Test, Task("advance"), Edge]
    public void Advance_by_a_negative_number_turns_back() =>
        Answer.Advance(At(3), -3).ShouldBeCloseTo(At(0), "Advance of the encoding of position 3 by -3 steps");

    [Test, Task("advance")]
    public void Advance_keeps_the_length_of_a_hand() =>
        Answer.Advance([0, 2], 1).ShouldBeCloseTo([1.68294197, 1.08060461], "Advance([0, 2], 1)", EightDigits);

    [Test, Edge]
    public void An_odd_size_is_refused() =>
        Refusal.Of(() => Answer.Encode(1, 5), "Encode(1, 5)");

    [Test, Task("speeds"), Edge]
    public void A_clock_beyond_the_last_is_refused() =>
        Refusal.Of(() => Answer.AngularSpeed(2, 4), "AngularSpeed(2, 4)");

    [Test, Edge]
    public void A_negative_position_is_refused() =>
        Refusal.Of(() => Answer.Encode(-1, 4), "Encode(-1, 4)");

    [Test, Task("speeds"), Edge]
    public void A_theta_of_1_is_refused_because_all_clocks_would_be_alike() =>
        Refusal.Of(() => Answer.AngularSpeed(1, 4, theta: 1), "AngularSpeed(1, 4, theta: 1)");

    private static double[] At(int position) =>
        [Math.Sin(position), Math.Cos(position), Math.Sin(position / 100.0), Math.Cos(position / 100.0)];
}
