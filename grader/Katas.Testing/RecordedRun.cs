using System.Diagnostics;
using Katas.Core.Verdicts;

namespace Katas.Testing;

/// <summary>Comparison of a run's text, line by line, with the one that was recorded.</summary>
[StackTraceHidden]
public static class RecordedRun
{
    private const string Heading = "## ";

    /// <summary>Asserts the whole text; tells the first line that differs and the section that it belongs to.</summary>
    public static void ShouldBeRecorded(this string actual, string recorded)
    {
        if (actual == recorded)
            return;
        var (expected, got) = (recorded.Split('\n'), actual.Split('\n'));
        var same = expected.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        var section = expected.Take(same).LastOrDefault(line => line.StartsWith(Heading, StringComparison.Ordinal));
        throw MismatchException.Of(new TestMessage(TestMessageKind.Mismatch)
        {
            Asked = "The recorded run differs",
            Place = new TestPlace(TestPlaceKind.Line) { Index = same + 1 },
            Expected = Line(expected, same),
            Got = Line(got, same),
            Case = section?[Heading.Length..], // a heading may name inputs, so it is no part of what was asked
        });
    }

    private static string Line(string[] lines, int index) => lines.ElementAtOrDefault(index) ?? "(no such line)";
}
