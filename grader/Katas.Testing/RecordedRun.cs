using System.Diagnostics;
using System.Globalization;
using Katas.Core.Verdicts;

namespace Katas.Testing;

/// <summary>Comparison of a run's text, line by line, with the one that was recorded.</summary>
[StackTraceHidden]
public static class RecordedRun
{
    private const string Heading = "## ";

    /// <summary>Asserts the whole text; tells the first line that differs and the section that it belongs to.</summary>
    /// <param name="actual">The text of the run.</param>
    /// <param name="recorded">The text that was recorded.</param>
    /// <param name="sections">What each section shows, in words that a learner may read.</param>
    public static void ShouldBeRecorded(this string actual, string recorded, IReadOnlyList<string>? sections = null)
    {
        if (sections is not null && sections.Count != recorded.Split('\n').Count(IsHeading))
            throw new InvalidOperationException($"The recorded run does not have {sections.Count} sections. Name each in [Sections(…)].");
        if (actual == recorded)
            return;
        var (expected, got) = (recorded.Split('\n'), actual.Split('\n'));
        var same = expected.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        string[] headings = [.. expected.Take(same).Where(IsHeading)];
        throw MismatchException.Of(new TestMessage(TestMessageKind.Mismatch)
        {
            Asked = "The recorded run differs",
            Place = new TestPlace(TestPlaceKind.Line)
            {
                Index = same + 1,
                Section = headings.Length > 0 ? sections?.ElementAtOrDefault(headings.Length - 1) : null,
                Difference = Difference(Section(expected, same), Section(got, same)),
            },
            Expected = Line(expected, same),
            Got = Line(got, same),
            Case = headings.LastOrDefault()?[Heading.Length..], // a heading may name inputs, so it is no part of what was asked
        });
    }

    private static bool IsHeading(string line) => line.StartsWith(Heading, StringComparison.Ordinal);

    /// <summary>The lines from the first that differs to the end of its section.</summary>
    private static string[] Section(string[] lines, int first) => [.. lines.Skip(first).TakeWhile(line => !IsHeading(line))];

    private static TestDifference Difference(string[] expected, string[] got)
    {
        if (expected.Length != got.Length)
            return got.Length < expected.Length ? TestDifference.LineMissing : TestDifference.LineTooMany;
        var (right, own) = (Words(expected), Words(got));
        if (right.Length != own.Length || right.Zip(own).Any(pair => Number(pair.First) is null != Number(pair.Second) is null
            || (Number(pair.First) is null && pair.First != pair.Second)))
        {
            return TestDifference.Text;
        }
        return DifferenceKinds.Of([.. right.Select(Number).OfType<double>()], [.. own.Select(Number).OfType<double>()]);
    }

    private static string[] Words(string[] lines) => [.. lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Line(string[] lines, int index) => lines.ElementAtOrDefault(index) ?? "(no such line)";
}
