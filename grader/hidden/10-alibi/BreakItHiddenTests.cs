using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Hidden;

[Kata(10), Task("break-it")]
public sealed class BreakItHiddenTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    [Asks("The distance where the better key loses, for many slopes and advantages that come to a draw.")]
    public void The_better_key_loses_one_place_after_the_draw() =>
        Property.Holds(Gen.Select(Gen.Int[0, 8], Gen.Int[1, 40]), sample =>
        {
            // Powers of two: advantage / slope is exact, so a draw is a draw in any arithmetic.
            var (halvings, draw) = sample;
            var slope = Math.ScaleB(1, -halvings);
            Answer.DistanceWhereTheBetterKeyLoses(slope, slope * draw).ShouldBeExactly(
                draw + 1, $"The distance for slope {Show.Number(slope)} and an advantage of {Show.Number(slope * draw)}");
        });

    [Test]
    [Asks("The distance where the better key loses, if the draw lies between two places.")]
    public void Between_two_places_the_farther_one_decides() =>
        Property.Holds(Gen.Select(Gen.Int[0, 8], Gen.Int[0, 40]), sample =>
        {
            var (halvings, places) = sample;
            var slope = Math.ScaleB(1, -halvings);
            var advantage = slope * (places + 0.5);
            Answer.DistanceWhereTheBetterKeyLoses(slope, advantage).ShouldBeExactly(
                places + 1, $"The distance for slope {Show.Number(slope)} and an advantage of {Show.Number(advantage)}");
        });

    [Test]
    [Asks("A text that is too long for tables of many lengths.")]
    public void No_table_is_long_enough() =>
        Property.Holds(Gen.Int[1, 100_000], rows =>
        {
            var length = Answer.TextLengthTheTableCannotHold(rows);
            (length > rows && length <= 2 * rows).ShouldHold($"A table of {rows} rows is too short for the text, and the text is at most "
                + "twice as long", length);
        });
}
