using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata08.Hidden;

[Kata(8), Task("encode")]
public sealed class SinusoidalClocksHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test, Task("speeds")]
    [Asks("AngularSpeed of all clocks, with many sizes and thetas.")]
    public void Speeds_agree_with_their_logarithmic_form() =>
        Property.Holds(Gen.Select(Clocks.Sizes, Clocks.Thetas), each =>
        {
            var (dModel, theta) = each;
            for (var pair = 0; pair < dModel / 2; pair++)
            {
                (Answer.AngularSpeed(pair, dModel, theta) / SpunClocks.Speed(pair, dModel, theta))
                    .ShouldBeCloseTo(1, $"AngularSpeed({pair}, {dModel}, {Show.Number(theta)}), as a multiple of the right one");
            }
        }, times: 15);

    [Test, Task("speeds"), Edge]
    [Asks("Each clock should be slower than the one before, always by the same factor.")]
    public void Each_clock_is_slower_than_the_one_before_and_always_by_the_same_factor()
    {
        var clocks = new Probe().Int(5, 12);
        var speeds = Enumerable.Range(0, clocks).Select(pair => Answer.AngularSpeed(pair, 2 * clocks)).ToArray();
        for (var pair = 1; pair < speeds.Length; pair++)
        {
            (speeds[pair] < speeds[pair - 1])
                .ShouldHold($"Of {clocks} clocks, clock {pair} should be slower than clock {pair - 1}", speeds);
            (speeds[pair] / speeds[pair - 1])
                .ShouldBeCloseTo(Math.Pow(10000, -1.0 / clocks), $"Of {clocks} clocks, the speed of clock {pair} by the one before");
        }
    }

    [TestCase(512)]
    [TestCase(64)]
    [Task("speeds")]
    [Asks("Period of the slowest of many clocks.")]
    public void The_slowest_of_many_clocks_takes_a_little_less_than_10000_times_2_pi_positions(int dModel) =>
        Answer.Period((dModel / 2) - 1, dModel)
            .ShouldBeCloseTo(Math.Tau * Math.Pow(10000, 1 - (2.0 / dModel)), $"Period({(dModel / 2) - 1}, {dModel})");

    [Test, Task("speeds")]
    [Asks("Period of the second clock, with many sizes and thetas.")]
    public void Period_grows_with_theta() =>
        Property.Holds(Gen.Select(Gen.Int[2, 9], Clocks.Thetas), each =>
        {
            var (clocks, theta) = each;
            Answer.Period(1, 2 * clocks, theta)
                .ShouldBeCloseTo(Math.Tau * Math.Pow(theta, 1.0 / clocks), $"Period(1, {2 * clocks}, {Show.Number(theta)})");
        }, times: 10);

    [Test, Task("speeds")]
    [Asks("Period of all clocks, with many sizes and thetas.")]
    public void Period_times_speed_is_a_full_turn() =>
        Property.Holds(Gen.Select(Clocks.Sizes, Clocks.Thetas), each =>
        {
            var (dModel, theta) = each;
            for (var pair = 0; pair < dModel / 2; pair++)
            {
                (Answer.Period(pair, dModel, theta) * SpunClocks.Speed(pair, dModel, theta))
                    .ShouldBeCloseTo(Math.Tau, $"Period({pair}, {dModel}, {Show.Number(theta)}) times the clock's speed");
            }
        }, times: 15);

    [Test]
    [Asks("Encode of many positions, sizes and thetas.")]
    public void Encodings_agree_with_hands_spun_by_complex_numbers() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Sizes, Clocks.Thetas), each =>
        {
            var (position, dModel, theta) = each;
            Answer.Encode(position, dModel, theta)
                .ShouldBeCloseTo(SpunClocks.Encode(position, dModel, theta), $"Encode({position}, {dModel}, {Show.Number(theta)})");
        });

    [TestCase(8)]
    [TestCase(2)]
    [TestCase(12)]
    [Asks("Encode of far positions.")]
    public void Far_positions_stay_exact(int dModel)
    {
        var position = new Probe().Int(60_000, 110_000);
        Answer.Encode(position, dModel).ShouldBeCloseTo(SpunClocks.Encode(position, dModel), $"Encode({position}, {dModel})");
    }

    [Test, Edge]
    [Asks("Every hand of an encoding should have the same length.")]
    public void Every_hand_has_the_length_1() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Sizes), each =>
        {
            var (position, dModel) = each;
            Clocks.HandLengths(Answer.Encode(position, dModel))
                .ShouldBeCloseTo(Enumerable.Repeat(1.0, dModel / 2).ToArray(), $"Encode({position}, {dModel}): the length of each hand");
        });

    [Test]
    [Asks("The dot product of two encodings that are a few positions apart.")]
    public void Two_positions_two_apart_have_the_same_dot_product_everywhere() =>
        Property.Holds(Gen.Int[0, 500], p => Clocks.Dot(Answer.Encode(p, 8), Answer.Encode(p + 2, 8))
            .ShouldBeCloseTo(2.5637177479613436, $"Dot product of Encode({p}, 8) and Encode({p + 2}, 8)"), times: 4);

    [Test, Edge]
    [Asks("The dot product of two encodings should depend on the distance of their positions only.")]
    public void The_dot_product_of_two_positions_depends_on_their_distance_only() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Positions, Gen.Int[1, 2000], Clocks.Sizes), each =>
        {
            var (p, q, shift, dModel) = each;
            Clocks.Dot(Answer.Encode(p + shift, dModel), Answer.Encode(q + shift, dModel))
                .ShouldBeCloseTo(Clocks.Dot(Answer.Encode(p, dModel), Answer.Encode(q, dModel)),
                    $"Dot product of the positions {p} and {q}, both moved by {shift}, d = {dModel}");
        });

    [Test]
    [Asks("Tables of the same size with one theta and another.")]
    public void A_table_agrees_with_the_second_reference_row_by_row()
    {
        var probe = new Probe();
        var (length, clocks) = (probe.Int(3, 9), probe.Int(3, 7));
        foreach (var theta in new[] { 10_000, probe.Int(200, 900), 10_000 })
        {
            Answer.Table(length, 2 * clocks, theta)
                .ShouldBeCloseTo(SpunClocks.Table(length, 2 * clocks, theta), $"Table({length}, {2 * clocks}, {theta})");
        }
    }

    [Test]
    [Asks("A table of very many positions, in which no row should look like the first again.")]
    public void In_a_thousand_positions_no_row_looks_like_the_first_again()
    {
        var table = Answer.Table(1000, 8);
        table.ShouldBeCloseTo(SpunClocks.Table(1000, 8), "Table(1000, 8)");
        var nearest = table.Skip(1).Min(row => Distance(row, table[0]));
        (nearest > 0.5).ShouldHold("No later row of Table(1000, 8) should come nearer than 0.5 to row 0", nearest);
    }

    [Test, Edge]
    [Asks("A table of a single position.")]
    public void A_table_of_one_row_is_twelve_o_clock() =>
        Answer.Table(1, 6).ShouldBeCloseTo([[0, 1, 0, 1, 0, 1]], "Table(1, 6)");

    [Test]
    [Asks("Encode should be right in a recorded run over several positions.")]
    [Sections("the encodings", "the encodings as an hour hand shows them")]
    public Task What_the_clocks_show()
    {
        int[] positions = [0, 1, 2, 3, 6, 44, 628];
        var rows = positions.Select(position => (Position: position, Hands: Hands(Answer.Encode(position, 6), 3))).ToArray();
        var text = new SnapshotText("kata 08 · clocks")
            .Section("encodings, d = 6")
            .Table(["pos", "sin0", "cos0", "sin1", "cos1", "sin2", "cos2"],
                rows.Select(row => (string[])[$"{row.Position}", .. row.Hands.SelectMany(hand => hand.Select(SnapshotText.Number))]))
            .Section("as the hour hand shows them")
            .Table(["pos", "clock 0", "clock 1", "clock 2"],
                rows.Select(row => (string[])[$"{row.Position}", .. row.Hands.Select(OnTheDial)]));
        return Verifier.Verify(text.ToString());
    }

    private static double[][] Hands(double[] encoding, int clocks)
    {
        encoding.Length.ShouldBeExactly(2 * clocks, $"An encoding with {clocks} clocks: its size");
        return [.. encoding.Chunk(2)];
    }

    private static string OnTheDial(double[] hand)
    {
        var minutes = ((int)Math.Round(Math.Atan2(hand[0], hand[1]) / Math.Tau * 720) + 720) % 720;
        return $"{(minutes < 60 ? 12 : minutes / 60)}:{minutes % 60:00}";
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
