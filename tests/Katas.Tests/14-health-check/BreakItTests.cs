using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Tests;

/// <summary>The laboratory of this task is the learner's own: katas 04, 06, 08 and 13.</summary>
[Kata(14), Task("break-it")]
public sealed class BreakItTests
{
    private static readonly PipelineConfig Config = new(
        [" ", .. Enumerable.Range('a', 26).Select(letter => $"{(char)letter}")],
        [new("d", "o"), new("do", "g"), new(" ", "dog"), new("b", "i"), new("bi", "t"), new("bit", "e"), new("bite", "s"),
        new(" ", "bites"), new("m", "a"), new("ma", "n"), new(" ", "man")],
        Waves(38, 1), Waves(4, 2), Waves(4, 3), Waves(4, 4), Waves(4, 5), 2);

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_texts_are_the_same_bag_of_tokens()
    {
        var (a, b) = Texts();
        (a != b).ShouldHold("The texts should differ", a);
        var (tokensOfA, tokensOfB) = (Tokens(a), Tokens(b));
        (tokensOfA.Count is >= 2 and <= 12).ShouldHold($"\"{a}\" should have 2 to 12 tokens", tokensOfA);
        Sorted(tokensOfB).ShouldBeSequence(Sorted(tokensOfA), $"The sorted tokens of \"{b}\", which should be those of \"{a}\"");
    }

    [Test, Edge]
    public void Without_positions_your_texts_come_out_alike()
    {
        var (a, b) = Texts();
        AverageOutput(b, 0).ShouldBeCloseTo(AverageOutput(a, 0),
            $"Without positions, the average output of \"{b}\", which should be that of \"{a}\"");
    }

    [Test]
    public void With_positions_your_texts_come_out_differently()
    {
        var (a, b) = Texts();
        var differences = AverageOutput(a, 1).Zip(AverageOutput(b, 1), (x, y) => Math.Abs(x - y)).ToArray();
        (differences.Max() > 0.05)
            .ShouldHold(
                $"With positions, the average outputs of \"{a}\" and \"{b}\" should differ by more than 0.05 in some column; "
                    + "they differ by", differences);
    }

    private static (string A, string B) Texts()
    {
        var texts = Answer.TextsOnlyPositionsTellApart(Config);
        foreach (var text in new[] { texts.A, texts.B })
        {
            text.All(letter => letter is ' ' or (>= 'a' and <= 'z')).ShouldHold("A text should be made of spaces and letters a to z", text);
            (text.Length is >= 2 and <= 60).ShouldHold("A text should have 2 to 60 characters", text);
        }
        return texts;
    }

    private static IReadOnlyList<string> Tokens(string text) => Subject.Of<IBytePairEncoding>().Segment(Config.Merges, text);

    private static string[] Sorted(IReadOnlyList<string> tokens) => [.. tokens.Order(StringComparer.Ordinal)];

    private static double[] AverageOutput(string text, double volumeOfTheClocks)
    {
        var ids = Subject.Of<IBytePairEncoding>().Encode(Config.Alphabet, Config.Merges, text);
        var rows = Subject.Of<IEmbedding>().Lookup(Config.Table, ids);
        var clocks = Subject.Of<ISinusoidalClocks>().Table(ids.Length, 4);
        double[][] heard = [.. rows.Zip(clocks, (row, clock) => row.Zip(clock, (x, hand) => x + (volumeOfTheClocks * hand)).ToArray())];
        var output = Subject.Of<IMultiHeadAttention>().Attend(heard, Config.WQ, Config.WK, Config.WV, Config.WO, Config.Heads);
        return [.. Enumerable.Range(0, 4).Select(column => output.Average(row => row[column]))];
    }

    /// <summary>Numbers that look arbitrary and are the same on every machine.</summary>
    private static double[][] Waves(int rows, int start) =>
        [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, 4)
            .Select(column => Math.Round(1.5 * Math.Sin((17 * start) + (5 * row) + (11 * column)), 2)).ToArray())];
}
