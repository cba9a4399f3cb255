using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Tests;

[Kata(10), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [TestCase(0.25, 3)]
    [TestCase(0.00390625, 4)]
    [TestCase(0.3, 1)]
    public void Your_distance_is_the_first_at_which_the_better_key_loses(double slope, double advantage)
    {
        var distance = Answer.DistanceWhereTheBetterKeyLoses(slope, advantage);
        var question = $"With slope {Show.Number(slope)} and an advantage of {Show.Number(advantage)}, your distance {distance}";
        (distance >= 1).ShouldHold($"{question} should be at least 1", distance);

        // The naive score is the advantage at any distance, so the better key always wins; ALiBi takes the slope for each place.
        var left = advantage - (slope * distance);
        (left < 0).ShouldHold($"{question} should leave the far key less than nothing of its advantage", left);
        var onePlaceNearer = advantage - (slope * (distance - 1));
        (onePlaceNearer >= 0).ShouldHold($"{question} should be the first: one place nearer the far key should not have lost yet",
            onePlaceNearer);
    }

    [Test]
    public void Your_text_is_too_long_for_the_table_and_not_for_ALiBi()
    {
        foreach (var tableLength in (int[])[1, 16, 1000])
        {
            var length = Answer.TextLengthTheTableCannotHold(tableLength);
            (length >= 1 && length <= 2 * tableLength)
                .ShouldHold($"For a table of {tableLength} rows the text should have from 1 to {2 * tableLength} tokens", length);

            var lastPosition = length - 1;
            (lastPosition >= tableLength)
                .ShouldHold(
                    $"The last of your {length} tokens should find no row in a table of {tableLength} rows, but there is a row "
                        + $"{lastPosition}", length);
            double.IsFinite(-0.5 * lastPosition)
                .ShouldHold($"The penalty of your first token for your last one, slope 0.5 and distance {lastPosition}, is a number",
                    -0.5 * lastPosition);
        }
    }
}
