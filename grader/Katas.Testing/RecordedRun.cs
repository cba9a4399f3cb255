using System.Diagnostics;

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
        // A heading may name inputs, so it stands below the first line: only that one is shown of a hidden test.
        var told = section is null ? "" : $"\n{Mismatch.CaseLabel}{section[Heading.Length..]}";
        throw Mismatch.Of($"The recorded run differs at line {same + 1}", Line(expected, same), Line(got, same) + told);
    }

    private static string Line(string[] lines, int index) => lines.ElementAtOrDefault(index) ?? "(no such line)";
}
