using CsCheck;
using Katas.Kit;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata08.Hidden;

public sealed class SinusoidalClocksHiddenTests
{
    private static readonly Gen<int> Sizes = Gen.Int[1, 9].Select(clocks => 2 * clocks);
    private static readonly Gen<int> Positions = Gen.Int[0, 3000];
    private static readonly Gen<int> Steps = Gen.Int[-3000, 3000];
    private static readonly Gen<double> Thetas = Gen.OneOf(Gen.Const(10000.0), Gen.Double[1.5, 500000]);

    private static ISinusoidalClocks Answer => Subject.Of<ISinusoidalClocks>();

    [Test]
    public void Speeds_agree_with_their_logarithmic_form() =>
        Property.Holds(Gen.Select(Sizes, Thetas), each =>
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
            (speeds[pair] / speeds[pair - 1]).ShouldBeCloseTo(Math.Pow(10000, -1 / 7.0), $"Of 7 clocks, the speed of clock {pair} divided by the one before");
        }
    }

    [Test]
    public void The_slowest_of_256_clocks_takes_a_little_less_than_10000_times_2_pi_positions() =>
        Answer.Period(255, 512).ShouldBeCloseTo(Math.Tau * Math.Pow(10000, 510 / 512.0), "Period(255, 512)");

    [Test]
    public void Period_times_speed_is_a_full_turn() =>
        Property.Holds(Gen.Select(Sizes, Thetas), each =>
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
        Property.Holds(Gen.Select(Positions, Sizes, Thetas), each =>
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
        Property.Holds(Gen.Select(Positions, Sizes), each =>
        {
            var (position, dModel) = each;
            HandLengths(Answer.Encode(position, dModel)).ShouldBeCloseTo(Enumerable.Repeat(1.0, dModel / 2).ToArray(), $"Encode({position}, {dModel}): the length of each hand");
        });

    [TestCase(3, 5)]
    [TestCase(10, 12)]
    [TestCase(100, 102)]
    [TestCase(2, 0)]
    public void Two_positions_two_apart_have_the_same_dot_product_everywhere(int p, int q) =>
        Dot(Answer.Encode(p, 8), Answer.Encode(q, 8)).ShouldBeCloseTo(2.5637177479613436, $"Dot product of Encode({p}, 8) and Encode({q}, 8)");

    [Test]
    public void The_dot_product_of_two_positions_depends_on_their_distance_only() =>
        Property.Holds(Gen.Select(Positions, Positions, Gen.Int[1, 2000], Sizes), each =>
        {
            var (p, q, shift, dModel) = each;
            Dot(Answer.Encode(p + shift, dModel), Answer.Encode(q + shift, dModel))
                .ShouldBeCloseTo(Dot(Answer.Encode(p, dModel), Answer.Encode(q, dModel)), $"Dot product of the positions {p} and {q}, both moved by {shift}, d = {dModel}");
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
    public void Advance_agrees_with_hands_spun_by_complex_numbers_for_any_vector() =>
        Property.Holds(Gen.Select(Sizes.SelectMany(size => Gen.Double[-5, 5].Array[size]), Steps, Thetas), each =>
        {
            var (vector, steps, theta) = each;
            Answer.Advance(vector, steps, theta).ShouldBeCloseTo(SpunClocks.Advance(vector, steps, theta), $"Advance by {steps} steps, theta {Show.Number(theta)}");
        });

    [Test]
    public void Advance_finds_the_encoding_of_a_later_position_without_knowing_the_earlier() =>
        Property.Holds(Gen.Select(Positions, Gen.Int[0, 3000], Sizes), each =>
        {
            var (position, steps, dModel) = each;
            Answer.Advance(SpunClocks.Encode(position, dModel), steps)
                .ShouldBeCloseTo(SpunClocks.Encode(position + steps, dModel), $"Advance of the encoding of position {position} by {steps} steps, d = {dModel}");
        });

    [Test]
    public void Advancing_twice_adds_the_steps() =>
        Property.Holds(Gen.Select(Steps, Steps, Gen.Double[-2, 2].Array[6]), each =>
        {
            var (first, second, vector) = each;
            Answer.Advance(Answer.Advance(vector, first), second)
                .ShouldBeCloseTo(Answer.Advance(vector, first + second), $"Advance by {first} and then by {second} steps");
        });

    [Test]
    public void Advancing_forth_and_back_changes_nothing() =>
        Property.Holds(Gen.Select(Steps, Gen.Double[-2, 2].Array[10]), each =>
        {
            var (steps, vector) = each;
            Answer.Advance(Answer.Advance(vector, steps), -steps).ShouldBeCloseTo(vector, $"Advance by {steps} steps and back again");
        });

    [Test]
    public void Advancing_by_no_steps_changes_nothing() =>
        Answer.Advance([0.25, -3, 7, 0.5], 0).ShouldBeCloseTo([0.25, -3, 7, 0.5], "Advance([0.25, -3, 7, 0.5], 0)");

    [Test]
    public void Advance_is_linear() =>
        Property.Holds(Gen.Select(Steps, Gen.Double[-3, 3].Array[8], Gen.Double[-3, 3].Array[8]), each =>
        {
            var (steps, x, y) = each;
            var together = x.Zip(y, (a, b) => (2 * a) - (0.5 * b)).ToArray();
            var apart = Answer.Advance(x, steps).Zip(Answer.Advance(y, steps), (a, b) => (2 * a) - (0.5 * b)).ToArray();
            Answer.Advance(together, steps).ShouldBeCloseTo(apart, $"Advance of 2x - y/2 by {steps} steps, against 2 Advance(x) - Advance(y)/2");
        });

    [Test]
    public void Advance_turns_each_hand_by_itself_and_keeps_its_length()
    {
        var advanced = Answer.Advance([0, 0, 3, -4, 0, 0], 17);
        advanced.ShouldBeCloseTo(SpunClocks.Advance([0, 0, 3, -4, 0, 0], 17), "Advance([0, 0, 3, -4, 0, 0], 17)");
        HandLengths(advanced).ShouldBeCloseTo([0, 5, 0], "Advance([0, 0, 3, -4, 0, 0], 17): the length of each hand");
    }

    [TestCase(100_000)]
    [TestCase(-100_000)]
    public void A_long_way_is_as_exact_as_a_short_one(int steps) =>
        Answer.Advance([0.5, 1, -2, 0.25], steps).ShouldBeCloseTo(SpunClocks.Advance([0.5, 1, -2, 0.25], steps), $"Advance([0.5, 1, -2, 0.25], {steps})");

    [Test]
    public Task What_the_clocks_show()
    {
        int[] positions = [0, 1, 2, 3, 6, 44, 628];
        var rows = positions.Select(position => (Position: position, Hands: Hands(Answer.Encode(position, 6), 3))).ToArray();
        var text = new SnapshotText("kata 08 · clocks")
            .Section("encodings, d = 6")
            .Table(["pos", "sin0", "cos0", "sin1", "cos1", "sin2", "cos2"], rows.Select(row => (string[])[$"{row.Position}", .. row.Hands.SelectMany(hand => hand.Select(SnapshotText.Number))]))
            .Section("as the hour hand shows them")
            .Table(["pos", "clock 0", "clock 1", "clock 2"], rows.Select(row => (string[])[$"{row.Position}", .. row.Hands.Select(OnTheDial)]));
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

    private static double[] HandLengths(double[] encoding) =>
        [.. encoding.Chunk(2).Select(hand => Math.Sqrt(Dot(hand, hand)))];

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
