using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Hidden;

[Kata(8)]
public sealed class AdvanceHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test]
    public void Advance_agrees_with_hands_spun_by_complex_numbers_for_any_vector() =>
        Property.Holds(Gen.Select(Clocks.Sizes.SelectMany(size => Clocks.Numbers(5).Array[size]), Clocks.Steps, Clocks.Thetas), each =>
        {
            var (vector, steps, theta) = each;
            Answer.Advance(vector, steps, theta).ShouldBeCloseTo(SpunClocks.Advance(vector, steps, theta), $"Advance by {steps} steps, "
                + $"theta {Show.Number(theta)}");
        });

    [Test]
    public void Advance_finds_the_encoding_of_a_later_position_without_knowing_the_earlier() =>
        Property.Holds(Gen.Select(Clocks.Positions, Gen.Int[0, 3000], Clocks.Sizes), each =>
        {
            var (position, steps, dModel) = each;
            Answer.Advance(SpunClocks.Encode(position, dModel), steps)
                .ShouldBeCloseTo(SpunClocks.Encode(position + steps, dModel),
                    $"Advance of the encoding of position {position} by {steps} steps, d = {dModel}");
        });

    [Test]
    public void Advancing_twice_adds_the_steps() =>
        Property.Holds(Gen.Select(Clocks.Steps, Clocks.Steps, Clocks.Numbers(2).Array[6]), each =>
        {
            var (first, second, vector) = each;
            Answer.Advance(Answer.Advance(vector, first), second)
                .ShouldBeCloseTo(Answer.Advance(vector, first + second), $"Advance by {first} and then by {second} steps");
        });

    [Test]
    public void Advancing_forth_and_back_changes_nothing() =>
        Property.Holds(Gen.Select(Clocks.Steps, Clocks.Numbers(2).Array[10]), each =>
        {
            var (steps, vector) = each;
            Answer.Advance(Answer.Advance(vector, steps), -steps).ShouldBeCloseTo(vector, $"Advance by {steps} steps and back again");
        });

    [Test]
    public void Advancing_by_no_steps_changes_nothing() =>
        Answer.Advance([0.25, -3, 7, 0.5], 0).ShouldBeCloseTo([0.25, -3, 7, 0.5], "Advance([0.25, -3, 7, 0.5], 0)");

    [Test]
    public void Advance_is_linear() =>
        Property.Holds(Gen.Select(Clocks.Steps, Clocks.Numbers(3).Array[8], Clocks.Numbers(3).Array[8]), each =>
        {
            var (steps, x, y) = each;
            var together = x.Zip(y, (a, b) => (2 * a) - (0.5 * b)).ToArray();
            var apart = Answer.Advance(x, steps).Zip(Answer.Advance(y, steps), (a, b) => (2 * a) - (0.5 * b)).ToArray();
            Answer.Advance(together, steps).ShouldBeCloseTo(apart, $"Advance of 2x - y/2 by {steps} steps, against 2 Advance(x) - "
                + "Advance(y)/2");
        });

    [Test]
    public void Advance_turns_each_hand_by_itself_and_keeps_its_length()
    {
        var advanced = Answer.Advance([0, 0, 3, -4, 0, 0], 17);
        advanced.ShouldBeCloseTo(SpunClocks.Advance([0, 0, 3, -4, 0, 0], 17), "Advance([0, 0, 3, -4, 0, 0], 17)");
        Clocks.HandLengths(advanced).ShouldBeCloseTo([0, 5, 0], "Advance([0, 0, 3, -4, 0, 0], 17): the length of each hand");
    }

    [TestCase(100_000)]
    [TestCase(-100_000)]
    public void A_long_way_is_as_exact_as_a_short_one(int steps) =>
        Answer.Advance([0.5, 1, -2, 0.25], steps)
            .ShouldBeCloseTo(SpunClocks.Advance([0.5, 1, -2, 0.25], steps), $"Advance([0.5, 1, -2, 0.25], {steps})");
}
