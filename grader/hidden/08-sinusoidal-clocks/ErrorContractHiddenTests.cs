using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Hidden;

[Kata(8)]
public sealed class ErrorContractHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [TestCase(-1, 6)]
    [TestCase(3, 6)]
    [TestCase(4, 6)]
    [TestCase(6, 6)]
    [TestCase(1, 2)]
    public void A_clock_that_does_not_exist_is_refused(int pair, int dModel)
    {
        Refusal.Of(() => Answer.AngularSpeed(pair, dModel), $"AngularSpeed({pair}, {dModel})");
        Refusal.Of(() => Answer.Period(pair, dModel), $"Period({pair}, {dModel})");
    }

    [TestCase(-4)]
    [TestCase(-1)]
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    public void A_size_that_is_odd_or_below_2_is_refused(int dModel)
    {
        Refusal.Of(() => Answer.AngularSpeed(0, dModel), $"AngularSpeed(0, {dModel})");
        Refusal.Of(() => Answer.Period(0, dModel), $"Period(0, {dModel})");
        Refusal.Of(() => Answer.Encode(2, dModel), $"Encode(2, {dModel})");
        Refusal.Of(() => Answer.Table(3, dModel), $"Table(3, {dModel})");
    }

    [TestCase(1)]
    [TestCase(0.5)]
    [TestCase(0)]
    [TestCase(-10000)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void A_theta_that_is_not_a_number_above_1_is_refused(double theta)
    {
        var shown = Show.Number(theta);
        Refusal.Of(() => Answer.AngularSpeed(1, 4, theta), $"AngularSpeed(1, 4, {shown})");
        Refusal.Of(() => Answer.Period(1, 4, theta), $"Period(1, 4, {shown})");
        Refusal.Of(() => Answer.Encode(2, 4, theta), $"Encode(2, 4, {shown})");
        Refusal.Of(() => Answer.Table(3, 4, theta), $"Table(3, 4, {shown})");
        Refusal.Of(() => Answer.Advance([0, 1, 0, 1], 2, theta), $"Advance([0, 1, 0, 1], 2, {shown})");
    }

    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void A_negative_position_is_refused(int position) =>
        Refusal.Of(() => Answer.Encode(position, 6), $"Encode({position}, 6)");

    [TestCase(-1)]
    [TestCase(-5)]
    public void A_negative_length_is_refused(int length) =>
        Refusal.Of(() => Answer.Table(length, 6), $"Table({length}, 6)");

    [Test]
    public void A_vector_that_holds_no_whole_clocks_is_refused()
    {
        Refusal.Of(() => Answer.Advance(null!, 1), "Advance(null, 1)");
        Refusal.Of(() => Answer.Advance([], 1), "Advance([], 1)");
        Refusal.Of(() => Answer.Advance([1], 1), "Advance([1], 1)");
        Refusal.Of(() => Answer.Advance([0, 1, 0], 1), "Advance([0, 1, 0], 1)");
    }
}
