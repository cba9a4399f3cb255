using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata08.Tests;

[Kata(8), Task("break-it")]
public sealed class BreakItTests
{
    private const int Farthest = 1_000_000;
    private const double PlainToSee = 0.05;

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_words_drown_in_raw_positions()
    {
        var (a, b, position) = Answer.WordsDrownedByRawPositions();
        ShouldBeUnlikeWords(a, b);
        ShouldBePosition(position);
        var raw = Cosine(Plus(a, _ => position), Plus(b, _ => position));
        (raw > 0.99)
            .ShouldHold(
                $"With {position} added to every component, the cosine of your words {Show.Value(a)} and {Show.Value(b)} should "
                    + "be above 0.99", raw);
        var clocks = Clocks(position, a.Length);
        var repaired = Cosine(Plus(a, column => clocks[column]), Plus(b, column => clocks[column]));
        (repaired < 0.9)
            .ShouldHold($"With the clocks of position {position} added instead, your words should stay apart, with a cosine below 0.9",
                repaired);
        ((a, b, position) is ([1, -1], [-1, 1], 20) or ([-1, 1], [1, -1], 20))
            .ShouldBeExactly(false, "Your words are the README's own example; find others");
    }

    [TestCase(0.01)]
    [TestCase(0.001)]
    public void Your_offset_is_one_a_fast_clock_cannot_see(double tolerance)
    {
        var offset = Answer.OffsetOneFastClockCannotSee(tolerance);
        (offset is >= 1 and <= Farthest).ShouldHold("The offset should be from 1 to 1 000 000", offset);
        ShouldLookAlike(Distance(0, offset, [1.0]), tolerance, $"After {offset} positions a clock of 1 radian per position");
        ShouldDiffer(Distance(0, offset, Speeds(8)), $"the positions 0 and {offset}");
    }

    [TestCase(512, 0.001)]
    [TestCase(4, 0.005)]
    public void Your_positions_are_two_a_slow_clock_cannot_tell_apart(int dModel, double tolerance)
    {
        var (p, q) = Answer.PositionsOneSlowClockCannotSee(dModel, tolerance);
        ShouldBePosition(p);
        ShouldBePosition(q);
        (p == q).ShouldBeExactly(false, $"Your positions {p} and {q} are the same; find two different ones");
        ShouldLookAlike(Distance(p, q, [Speeds(dModel)[^1]]), tolerance, $"From position {p} to {q} the slowest of {dModel / 2} clocks");
        ShouldDiffer(Distance(p, q, Speeds(dModel)), $"the positions {p} and {q}");
        (Math.Min(p, q) == 5 && Math.Max(p, q) == 6).ShouldBeExactly(false, "Your positions are the README's own example; find others");
    }

    private static void ShouldBeUnlikeWords(double[] a, double[] b)
    {
        (a.Length == b.Length && a.Length is >= 2 and <= 16 && a.Length % 2 == 0)
            .ShouldHold("Both words should have the same even size from 2 to 16", $"{a.Length} and {b.Length}");
        a.Concat(b).All(entry => Math.Abs(entry) <= 1).ShouldHold("Every entry should be from -1 to 1", a.Concat(b).ToArray());
        (a.Any(entry => entry != 0) && b.Any(entry => entry != 0)).ShouldHold("Neither word should be all zeros", new[] { a, b });
        (Cosine(a, b) <= 0).ShouldHold("The words alone should have nothing in common, with a cosine of at most 0", Cosine(a, b));
    }

    private static void ShouldBePosition(int position) =>
        (position is >= 0 and <= Farthest).ShouldHold("A position should be from 0 to 1 000 000", position);

    private static void ShouldLookAlike(double distance, double tolerance, string who) =>
        (distance < tolerance)
            .ShouldHold($"{who} should look the same: its hand's tip should have moved by less than {Show.Number(tolerance)}", distance);

    private static void ShouldDiffer(double distance, string what) =>
        (distance > PlainToSee).ShouldHold($"All clocks together should still tell {what} apart, by more than {Show.Number(PlainToSee)}",
            distance);

    private static double[] Speeds(int dModel) =>
        [.. Enumerable.Range(0, dModel / 2).Select(pair => Math.Pow(10000, -2.0 * pair / dModel))];

    private static double[] Clocks(int position, int dModel) =>
        [.. Speeds(dModel).SelectMany(speed => new[] { Math.Sin(position * speed), Math.Cos(position * speed) })];

    private static double Distance(int p, int q, double[] speeds) =>
        Math.Sqrt(speeds.Sum(speed =>
            Math.Pow(Math.Sin(p * speed) - Math.Sin(q * speed), 2) + Math.Pow(Math.Cos(p * speed) - Math.Cos(q * speed), 2)));

    private static double[] Plus(double[] word, Func<int, double> tag) =>
        [.. word.Select((entry, column) => entry + tag(column))];

    private static double Cosine(double[] a, double[] b) =>
        Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
