using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Hidden;

[Kata(8), Task("advance")]
public sealed class AdvanceHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test]
    [Asks("Advance of any vector by any steps, with any theta.")]
    public void Advance_agrees_with_hands_spun_by_complex_numbers_for_any_vector() =>
        Property.Holds(Gen.Select(Clocks.Sizes.SelectMany(size => Clocks.Numbers(5).Array[size]), Clocks.Steps, Clocks.Thetas), each =>
        {
            var (vector, steps, theta) = each;
            Answer.Advance(vector, steps, theta).ShouldBeCloseTo(SpunClocks.Advance(vector, steps, theta), $"Advance by {steps} steps, "
                + $"theta {Show.Number(theta)}");
        });

    [Test]
    [Asks("Advance of encodings of positions far from the first.")]
    public void Advance_finds_the_encoding_of_a_later_position_without_knowing_the_earlier() =>
        Property.Holds(Gen.Select(Clocks.Positions, Gen.Int[1, 3000], Clocks.Sizes), each =>
        {
            var (position, steps, dModel) = each;
            Answer.Advance(SpunClocks.Encode(position, dModel), steps)
                .ShouldBeCloseTo(SpunClocks.Encode(position + steps, dModel),
                    $"Advance of the encoding of position {position} by {steps} steps, d = {dModel}");
        });

    [Test, Edge]
    [Asks("Advance twice should be Advance once by all the steps.")]
    public void Advancing_twice_adds_the_steps() =>
        Property.Holds(Gen.Select(Clocks.Steps, Clocks.Steps, Clocks.Numbers(2).Array[6]), each =>
        {
            var (first, second, vector) = each;
            Answer.Advance(Answer.Advance(vector, first), second)
                .ShouldBeCloseTo(Answer.Advance(vector, first + second), $"Advance by {first} and then by {second} steps");
        });

    [Test, Edge]
    [Asks("Advance forth and back again should change nothing.")]
    public void Advancing_forth_and_back_changes_nothing() =>
        Property.Holds(Gen.Select(Clocks.Steps, Clocks.Numbers(2).Array[10]), each =>
        {
            var (steps, vector) = each;
            Answer.Advance(Answer.Advance(vector, steps), -steps).ShouldBeCloseTo(vector, $"Advance by {steps} steps and back again");
        });

    [Test, Edge]
    [Asks("Advance by no steps.")]
    public void Advancing_by_no_steps_changes_nothing()
    {
        var vector = new Probe().Row(6, 5);
        Answer.Advance(vector, 0).ShouldBeCloseTo(vector, $"Advance({Show.Value(vector)}, 0)");
    }

    [Test, Edge]
    [Asks("Advance of a sum should be the sum of what Advance makes of its parts.")]
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
    [Asks("Advance should turn each hand by itself and keep its length.")]
    public void Advance_turns_each_hand_by_itself_and_keeps_its_length()
    {
        var probe = new Probe();
        var (right, up, steps) = (probe.Number(4) + 5, probe.Number(4) - 5, probe.Int(7, 30));
        var advanced = Answer.Advance([0, 0, right, up, 0, 0], steps);
        advanced.ShouldBeCloseTo(SpunClocks.Advance([0, 0, right, up, 0, 0], steps), $"Advance of a single hand by {steps} steps");
        Clocks.HandLengths(advanced).ShouldBeCloseTo([0, double.Hypot(right, up), 0], "The length of each hand after Advance");
    }

    [TestCase(1)]
    [TestCase(-1)]
    [Asks("Advance by very many steps, forwards or backwards.")]
    public void A_long_way_is_as_exact_as_a_short_one(int direction)
    {
        var probe = new Probe();
        var (vector, steps) = (probe.Row(4, 3), direction * probe.Int(90_000, 110_000));
        Answer.Advance(vector, steps).ShouldBeCloseTo(SpunClocks.Advance(vector, steps), $"Advance({Show.Value(vector)}, {steps})");
    }
}
