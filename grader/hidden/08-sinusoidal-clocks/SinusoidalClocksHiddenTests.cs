using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata08.Hidden;

[Kata(8)]
public sealed class SinusoidalClocksHiddenTests
{
    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test]
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

    [Test]
    public void Each_clock_is_slower_than_the_one_before_and_always_by_the_same_factor()
    {
        var speeds = Enumerable.Range(0, 7).Select(pair => Answer.AngularSpeed(pair, 14)).ToArray();
        for (var pair = 1; pair < speeds.Length; pair++)
        {
            (speeds[pair] < speeds[pair - 1]).ShouldHold($"Of 7 clocks, clock {pair} should be slower than clock {pair - 1}", speeds);
            (speeds[pair] / speeds[pair - 1]).ShouldBeCloseTo(Math.Pow(10000, -1 / 7.0), $"Of 7 clocks, the speed of clock {pair} "
                + "divided by the one before");
        }
    }

    [Test]
    public void The_slowest_of_256_clocks_takes_a_little_less_than_10000_times_2_pi_positions() =>
        Answer.Period(255, 512).ShouldBeCloseTo(Math.Tau * Math.Pow(10000, 510 / 512.0), "Period(255, 512)");

    [Test]
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
    public void Encodings_agree_with_hands_spun_by_complex_numbers() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Sizes, Clocks.Thetas), each =>
        {
            var (position, dModel, theta) = each;
            Answer.Encode(position, dModel, theta)
                .ShouldBeCloseTo(SpunClocks.Encode(position, dModel, theta), $"Encode({position}, {dModel}, {Show.Number(theta)})");
        });

    [TestCase(100_000, 8)]
    [TestCase(99_991, 2)]
    [TestCase(65_536, 12)]
    public void Far_positions_stay_exact(int position, int dModel) =>
        Answer.Encode(position, dModel).ShouldBeCloseTo(SpunClocks.Encode(position, dModel), $"Encode({position}, {dModel})");

    [Test]
    public void Every_hand_has_the_length_1() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Sizes), each =>
        {
            var (position, dModel) = each;
            Clocks.HandLengths(Answer.Encode(position, dModel))
                .ShouldBeCloseTo(Enumerable.Repeat(1.0, dModel / 2).ToArray(), $"Encode({position}, {dModel}): the length of each hand");
        });

    [TestCase(3, 5)]
    [TestCase(10, 12)]
    [TestCase(100, 102)]
    [TestCase(2, 0)]
    public void Two_positions_two_apart_have_the_same_dot_product_everywhere(int p, int q) =>
        Clocks.Dot(Answer.Encode(p, 8), Answer.Encode(q, 8)).ShouldBeCloseTo(2.5637177479613436, $"Dot product of Encode({p}, 8) and "
            + $"Encode({q}, 8)");

    [Test]
    public void The_dot_product_of_two_positions_depends_on_their_distance_only() =>
        Property.Holds(Gen.Select(Clocks.Positions, Clocks.Positions, Gen.Int[1, 2000], Clocks.Sizes), each =>
        {
            var (p, q, shift, dModel) = each;
            Clocks.Dot(Answer.Encode(p + shift, dModel), Answer.Encode(q + shift, dModel))
                .ShouldBeCloseTo(Clocks.Dot(Answer.Encode(p, dModel), Answer.Encode(q, dModel)),
                    $"Dot product of the positions {p} and {q}, both moved by {shift}, d = {dModel}");
        });

    [Test]
    public void A_table_agrees_with_the_second_reference_row_by_row()
    {
        Answer.Table(4, 8).ShouldBeCloseTo(SpunClocks.Table(4, 8), "Table(4, 8)");
        Answer.Table(1, 6).ShouldBeCloseTo([[0, 1, 0, 1, 0, 1]], "Table(1, 6)");
        Answer.Table(5, 12, theta: 300).ShouldBeCloseTo(SpunClocks.Table(5, 12, theta: 300), "Table(5, 12, theta: 300)");
    }

    [Test]
    public void In_a_thousand_positions_no_row_looks_like_the_first_again()
    {
        var table = Answer.Table(1000, 8);
        table.ShouldBeCloseTo(SpunClocks.Table(1000, 8), "Table(1000, 8)");
        var nearest = table.Skip(1).Min(row => Distance(row, table[0]));
        (nearest > 0.5).ShouldHold("No later row of Table(1000, 8) should come nearer than 0.5 to row 0", nearest);
    }

    [Test]
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
