using Katas.Reports.Charts;
using NUnit.Framework;
using Shouldly;

namespace Reports.Tests.Charts;

/// <summary>Which values an axis names.</summary>
internal sealed class RoundTicksTests
{
    [TestCase(0, 1, 5, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [TestCase(0, 0.3, 3, new[] { 0, 0.1, 0.2, 0.3 })]
    [TestCase(0, 100, 4, new double[] { 0, 50, 100 })]
    [TestCase(0, 100, 5, new double[] { 0, 20, 40, 60, 80, 100 })]
    [TestCase(0, 5.1, 5, new double[] { 0, 2, 4, 6 })]
    [TestCase(0, 96, 1, new double[] { 0, 100 })]
    [TestCase(-3, 7, 5, new double[] { -4, -2, 0, 2, 4, 6, 8 })]
    [TestCase(0.3, 0.6, 3, new[] { 0.3, 0.4, 0.5, 0.6 })]
    [TestCase(0, 0.0007, 4, new[] { 0, 0.0002, 0.0004, 0.0006, 0.0008 })]
    [TestCase(0, 4_200_000, 5, new double[] { 0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000 })]
    public void Steps_are_round_and_reach_over_both_ends(double from, double to, int steps, double[] ticks) =>
        RoundTicks.Covering(from, to, steps).ShouldBe(ticks); // exactly: 0.3, not 0.30000000000000004

    [TestCase(0)]
    [TestCase(7)]
    public void Values_that_are_all_the_same_still_have_an_axis(double value) =>
        RoundTicks.Covering(value, value, 5).ShouldBe([value, value + 1]);

    [Test]
    public void No_span_needs_more_steps_than_allowed([Range(1, 200)] int span, [Values(1, 2, 5, 8)] int steps) =>
        RoundTicks.Covering(0, span * 0.37, steps).Count.ShouldBeInRange(2, steps + 1);

    [TestCase(0, new double[] { 0, 1 })]
    [TestCase(1, new double[] { 0, 1 })]
    [TestCase(3, new double[] { 0, 1, 2, 3 })]
    [TestCase(5, new double[] { 0, 1, 2, 3, 4, 5 })]
    [TestCase(7, new double[] { 0, 2, 4, 6, 8 })]
    [TestCase(99_000, new double[] { 0, 20_000, 40_000, 60_000, 80_000, 100_000 })]
    public void Counts_have_whole_steps(int most, double[] ticks) => RoundTicks.Counts(most, 5).ShouldBe(ticks);
}
