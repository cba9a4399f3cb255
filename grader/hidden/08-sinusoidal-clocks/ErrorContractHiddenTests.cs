using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Hidden;

[Kata(8), Task("encode"), Edge]
public sealed class ErrorContractHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [TestCase(-1, 6)]
    [TestCase(3, 6)]
    [TestCase(4, 6)]
    [TestCase(6, 6)]
    [TestCase(1, 2)]
    [Task("speeds")]
    [Asks("AngularSpeed and Period should refuse a clock that does not exist.")]
    public void A_clock_that_does_not_exist_is_refused(int pair, int dModel)
    {
        Refusal.Of(() => Answer.AngularSpeed(pair, dModel), $"AngularSpeed({pair}, {dModel})");
        Refusal.Of(() => Answer.Period(pair, dModel), $"Period({pair}, {dModel})");
    }

    [TestCase(-4, 10_000)]
    [TestCase(0, 10_000)]
    [TestCase(7, 10_000)]
    [TestCase(4, 1)]
    [TestCase(4, 0)]
    [TestCase(4, double.NaN)]
    [TestCase(4, double.PositiveInfinity)]
    [TestCase(4, double.NegativeInfinity)]
    [Task("speeds")]
    [Asks("AngularSpeed and Period should refuse a size or a theta that the contract does not allow.")]
    public void A_clock_of_a_wrong_size_or_theta_is_refused(int dModel, double theta)
    {
        Refusal.Of(() => Answer.AngularSpeed(0, dModel, theta), $"AngularSpeed(0, {dModel}, {Show.Number(theta)})");
        Refusal.Of(() => Answer.Period(0, dModel, theta), $"Period(0, {dModel}, {Show.Number(theta)})");
    }

    [TestCase(-4)]
    [TestCase(-1)]
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [Asks("Encode and Table should refuse a size that holds no whole number of clocks.")]
    public void A_size_that_is_odd_or_below_2_is_refused(int dModel)
    {
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
    [Asks("Encode and Table should refuse a theta that the contract does not allow.")]
    public void A_theta_that_is_not_a_number_above_1_is_refused(double theta)
    {
        var shown = Show.Number(theta);
        Refusal.Of(() => Answer.Encode(2, 4, theta), $"Encode(2, 4, {shown})");
        Refusal.Of(() => Answer.Table(3, 4, theta), $"Table(3, 4, {shown})");
    }

    [TestCase(3, 10_000)]
    [TestCase(0, 10_000)]
    [TestCase(4, 1)]
    [TestCase(4, double.NaN)]
    [Asks("Table should refuse a wrong size or theta even if it is to have no rows.")]
    public void A_table_without_rows_still_checks_its_other_arguments(int dModel, double theta) =>
        Refusal.Of(() => Answer.Table(0, dModel, theta), $"Table(0, {dModel}, {Show.Number(theta)})");

    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [Asks("Encode should refuse a negative position.")]
    public void A_negative_position_is_refused(int position) =>
        Refusal.Of(() => Answer.Encode(position, 6), $"Encode({position}, 6)");

    [TestCase(-1)]
    [TestCase(-5)]
    [Asks("Table should refuse a negative length.")]
    public void A_negative_length_is_refused(int length) =>
        Refusal.Of(() => Answer.Table(length, 6), $"Table({length}, 6)");

    [Test, Task("advance")]
    [Asks("Advance should refuse null, and a vector that holds no whole number of clocks.")]
    public void A_vector_that_holds_no_whole_clocks_is_refused()
    {
        Refusal.Of(() => Answer.Advance(null!, 1), "Advance(null, 1)");
        Refusal.Of(() => Answer.Advance([], 1), "Advance([], 1)");
        Refusal.Of(() => Answer.Advance([1], 1), "Advance([1], 1)");
        Refusal.Of(() => Answer.Advance([0, 1, 0], 1), "Advance([0, 1, 0], 1)");
    }

    [TestCase(1)]
    [TestCase(-10000)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [Task("advance")]
    [Asks("Advance should refuse a theta that the contract does not allow.")]
    public void Advance_refuses_a_theta_that_is_not_a_number_above_1(double theta) =>
        Refusal.Of(() => Answer.Advance([0, 1, 0, 1], 2, theta), $"Advance([0, 1, 0, 1], 2, {Show.Number(theta)})");
}
