using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(8), Task("encode"), Edge]
public sealed class ExtremesHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test]
    [Asks("Encode of the farthest positions and with the most clocks.")]
    public void Encodings_are_right_at_the_farthest_positions()
    {
        var probe = new Probe();
        foreach (var position in new[] { int.MaxValue, probe.Int(1_500_000_000, int.MaxValue), probe.Int(10_000_000, 90_000_000) })
        {
            Answer.Encode(position, 10)
                .ShouldBeCloseTo(SpunClocks.Encode(position, 10), $"Encode({position}, 10)", SpunClocks.Tolerance(position));
        }

        Answer.Encode(3, 4096).ShouldBeCloseTo(SpunClocks.Encode(3, 4096), "Encode(3, 4096)");
    }

    [Test]
    [Asks("Encode and Table with a theta close to the least, and with huge ones.")]
    public void Any_theta_above_1_will_do()
    {
        var probe = new Probe();
        foreach (var theta in Thetas(probe))
        {
            var (position, shown) = (probe.Int(5, 50), Show.Number(theta));
            Answer.Encode(position, 8, theta)
                .ShouldBeCloseTo(SpunClocks.Encode(position, 8, theta), $"Encode({position}, 8, {shown})");
            Answer.Table(4, 8, theta).ShouldBeCloseTo(SpunClocks.Table(4, 8, theta), $"Table(4, 8, {shown})");
        }
    }

    [Test, Task("advance")]
    [Asks("Advance with a theta close to the least, and with huge ones.")]
    public void Hands_turn_at_any_theta_above_1()
    {
        var probe = new Probe();
        foreach (var theta in Thetas(probe))
        {
            var (steps, vector) = (probe.Int(5, 50), probe.Row(8));
            Answer.Advance(vector, steps, theta)
                .ShouldBeCloseTo(SpunClocks.Advance(vector, steps, theta), $"Advance by {steps} steps, theta {Show.Number(theta)}");
        }
    }

    [Test, Task("speeds")]
    [Asks("AngularSpeed and Period of the first, the last and a middle clock, with few and with very many clocks, and any theta.")]
    public void Speeds_and_periods_are_right_with_very_many_clocks_and_any_theta()
    {
        var probe = new Probe();
        // An answer that lists all clocks to find one of them is right as well, so the most clocks are as many as can be listed in time.
        foreach (var dModel in new[] { 2, 2 * probe.Int(1_000, 9_000), 2 * probe.Int(150_000, 200_000) })
        {
            foreach (var theta in new[] { 10_000, 1 + (probe.Int(1, 9) * 1e-9), probe.Int(1, 9) * 1e300 })
            {
                foreach (var pair in new[] { 0, dModel / 4, (dModel / 2) - 1 })
                    ShouldBeRight(pair, dModel, theta);
            }
        }
    }

    [Test, Task("advance")]
    [Asks("Advance by the most steps there can be, forwards and backwards.")]
    public void The_longest_ways_are_right()
    {
        var vector = new Probe().Row(6);
        foreach (var steps in new[] { int.MaxValue, -int.MaxValue })
        {
            Answer.Advance(vector, steps)
                .ShouldBeCloseTo(SpunClocks.Advance(vector, steps), $"Advance by {steps} steps", SpunClocks.Tolerance(steps));
        }
    }

    [Test, Task("advance")]
    [Asks("Advance of hands that are tiny, huge, zero, or of very different lengths.")]
    public void Hands_of_any_length_turn_alike()
    {
        var probe = new Probe();
        foreach (var (what, vector) in Extremes.Rows(probe, 8))
        {
            var steps = probe.Int(2, 200);
            Measured(Answer.Advance(vector, steps), vector)
                .ShouldBeCloseTo(Measured(SpunClocks.Advance(vector, steps), vector), $"Advance of {what}, in lengths of each hand");
        }
    }

    [Test]
    [Asks("Encode and Table with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_answer()
    {
        var probe = new Probe();
        var position = probe.Int(9, 90);
        foreach (var theta in new[] { 10_000, 10_000 + probe.Int(5, 5_000), 10_000 })
        {
            foreach (var (place, size) in new[] { (position, 6), (position, 4), (position + 1, 6) })
                Answer.Encode(place, size, theta).ShouldBeCloseTo(SpunClocks.Encode(place, size, theta), $"Encode {place}, theta {theta}");
            foreach (var (length, size) in new[] { (6, 4), (5, 4), (6, 2) })
                Answer.Table(length, size, theta).ShouldBeCloseTo(SpunClocks.Table(length, size, theta), $"Table {length}, theta {theta}");
        }
    }

    [Test, Task("speeds")]
    [Asks("AngularSpeed and Period with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_speed()
    {
        var other = 10_000 + new Probe().Int(5, 5_000);
        foreach (var theta in new[] { 10_000, other, 10_000 })
        {
            foreach (var (pair, size) in new[] { (1, 6), (1, 8), (2, 8), (1, 6) })
                ShouldBeRight(pair, size, theta);
        }
    }

    [Test, Task("advance")]
    [Asks("Advance with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_turns_no_hand()
    {
        var probe = new Probe();
        var (steps, vector, another) = (probe.Int(2, 20), probe.Row(6), probe.Row(6));
        foreach (var theta in new[] { 10_000, 10_000 + probe.Int(5, 5_000), 10_000 })
        {
            foreach (var (hands, by) in new[] { (vector, steps), (vector, steps + 1), (another, steps) })
                Answer.Advance(hands, by, theta).ShouldBeCloseTo(SpunClocks.Advance(hands, by, theta), $"Advance by {by}, theta {theta}");
        }
    }

    private static double[] Thetas(Probe probe) => [1 + (probe.Int(1, 9) * 1e-9), 1.5, probe.Int(1, 9) * 1e150, 1e300];

    private static void ShouldBeRight(int pair, int dModel, double theta)
    {
        var (speed, shown) = (SpunClocks.Speed(pair, dModel, theta), $"({pair}, {dModel}, {Show.Number(theta)})");
        (Answer.AngularSpeed(pair, dModel, theta) / speed).ShouldBeCloseTo(1, $"AngularSpeed{shown}, as a multiple of the right one");
        (Answer.Period(pair, dModel, theta) * speed / Math.Tau).ShouldBeCloseTo(1, $"Period{shown}, as a multiple of the right one");
    }

    /// <summary>Rounding is as large as the hand is long: each number is measured by its hand's length before the turn.</summary>
    private static double[] Measured(double[] advanced, double[] vector) =>
        [.. advanced.Select((number, column) =>
            number / Math.Max(1, double.Hypot(vector[column - (column % 2)], vector[column - (column % 2) + 1])))];
}
