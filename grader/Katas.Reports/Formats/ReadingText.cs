using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>How a submission's files were understood, in sentences; the same for every format that a learner reads.</summary>
public static class ReadingText
{
    private const int MostRemarks = 20;
    private const int MostNotCounted = 10;

    /// <summary>All of it: the remarks, then what was not counted. Nothing where there is nothing to say.</summary>
    public static IEnumerable<string> Lines(Report report) =>
        [.. Remarks(report), .. NotCounted(report) is { Length: > 0 } left ? [left] : Array.Empty<string>()];

    /// <summary>What the author should know, and how many more remarks there are; with a kata, only those that concern it.</summary>
    public static IEnumerable<string> Remarks(Report report, string? kata = null)
    {
        string[] all = [.. (report.Reading?.Remarks ?? []).Where(remark => kata is null || remark.Kata == kata || remark.Kata.Length == 0)
            .Select(remark => SafeText.OnOneLine(remark.Sentence))];
        return all.Length <= MostRemarks ? all
            : [.. all.Take(MostRemarks),
                $"… and {NumberFormat.Count(all.Length - MostRemarks, "more remark", "more remarks")} on your files."];
    }

    /// <summary>"not counted: a/ (build output), b.txt (not a C# file) and 3 more", or nothing.</summary>
    public static string NotCounted(Report report, int most = MostNotCounted)
    {
        var left = (report.Reading?.NotCounted ?? []).Where(left => left.IsNotable()).ToArray();
        return left.Length == 0 ? ""
            : $"not counted: {string.Join(", ", left.Take(most).Select(entry => $"{SafeText.OneLine(entry.Path, 80)} ({entry.Reason})"))}"
                + (left.Length > most ? $" and {left.Length - most} more" : "");
    }
}
