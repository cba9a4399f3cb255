using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Hidden;

/// <summary>One slope for each head.</summary>
[Kata(10), Task("slopes")]
public sealed class SlopesHiddenTests
{
    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test]
    [Asks("Slopes of a number of heads between two powers of two, as models use it.")]
    public void Slopes_of_12_heads_are_8_regular_ones_and_every_other_one_of_16() =>
        Answer.Slopes(12).ShouldBeCloseTo(
            [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625, 0.7071067811865, 0.3535533905933, 0.1767766952966,
            0.0883883476483], "Slopes(12)");

    [Test]
    [Asks("Slopes of a few heads should keep the order that the contract gives.")]
    public void Slopes_of_6_heads_keep_their_order() =>
        Answer.Slopes(6).ShouldBeCloseTo([0.25, 0.0625, 0.015625, 0.00390625, 0.5, 0.125], "Slopes(6)");

    [Test]
    [Asks("The last slopes of a number of heads that is no power of two.")]
    public void The_last_slopes_of_more_than_16_heads_come_from_a_longer_row()
    {
        var heads = new Probe().Int(20, 32);
        Answer.Slopes(heads)[16..].ShouldBeCloseTo(Oracle.Slopes(heads)[16..], $"Slopes({heads}) from head 16 on");
    }

    [Test]
    [Asks("Slopes of every number of heads up to a large one.")]
    public void Slopes_follow_the_rule_for_every_number_of_heads()
    {
        for (var heads = 1; heads <= 64; heads++)
            Answer.Slopes(heads).ShouldBeCloseTo(Oracle.Slopes(heads), $"Slopes({heads})");
    }

    [Test, Edge]
    [Asks("Slopes should be as many as heads, and none of them out of range.")]
    public void There_is_one_slope_a_head_and_each_is_between_0_and_1()
    {
        var probe = new Probe();
        foreach (var heads in (int[])[1, probe.Int(5, 8), 32, probe.Int(90, 128), 128])
        {
            var slopes = Answer.Slopes(heads);
            slopes.Length.ShouldBeExactly(heads, $"The number of slopes in Slopes({heads})");
            slopes.All(slope => slope is > 0 and < 1).ShouldHold($"All slopes in Slopes({heads}) lie between 0 and 1", slopes);
        }
    }

    [Test, Edge]
    [Asks("No two heads should have the same slope.")]
    public void No_two_heads_have_the_same_slope()
    {
        var probe = new Probe();
        foreach (var heads in (int[])[3, probe.Int(10, 16), probe.Int(17, 32), 48])
            Answer.Slopes(heads).Distinct().Count().ShouldBeExactly(heads, $"The number of different slopes in Slopes({heads})");
    }

    [Test]
    [Asks("Slopes of numbers of heads that are powers of two.")]
    public void Slopes_of_a_power_of_two_are_a_geometric_row_that_ends_at_1_256th()
    {
        foreach (var heads in (int[])[1, 2, 4, 8, 16, 32, 64])
        {
            var slopes = Answer.Slopes(heads);
            slopes[^1].ShouldBeCloseTo(1 / 256.0, $"The last slope in Slopes({heads})");
            for (var head = 1; head < heads; head++)
            {
                (slopes[head] / slopes[head - 1]).ShouldBeCloseTo(slopes[0], $"Slope {head} divided by slope {head - 1} in "
                    + $"Slopes({heads}), compared with slope 0");
            }
        }
    }

    [Test, Edge]
    [Asks("Slopes of very many heads, and the same number of heads again with others in between.")]
    public void Slopes_of_very_many_heads_follow_the_rule()
    {
        var many = new Probe().Int(2_000, 5_000);
        foreach (var heads in (int[])[1024, many, 3, many, 4096])
            Answer.Slopes(heads).ShouldBeCloseTo(Oracle.Slopes(heads), $"Slopes({heads})");
    }
}
