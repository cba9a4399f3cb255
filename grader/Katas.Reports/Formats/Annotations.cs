using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// Workflow commands for the log of GitHub Actions. It shows ten of each type per step, so no more are written and the rest is counted.
/// </summary>
public static class Annotations
{
    private const int MostOfAType = 10;

    /// <summary>
    /// Compile errors at their lines, one error per wrong kata, one warning per remark on files and per trap, the score, and what was not
    /// counted.
    /// </summary>
    public static string Of(IReadOnlyList<Report> reports) => string.Concat(
        Limited("error", Errors(reports)),
        Limited("warning", [.. reports.SelectMany(report => ReadingText.Remarks(report).Select(remark => File(report, remark))),
            .. reports.SelectMany(report => report.Katas.SelectMany(kata => kata.Traps.Select(trap => Trap(report, kata, trap))))]),
        Limited("notice", [.. reports.Select(Score), .. reports.Where(report => ReadingText.NotCounted(report).Length > 0)
            .Select(report => File(report, ReadingText.NotCounted(report)))]));

    private static string[] Errors(IReadOnlyList<Report> reports) =>
    [
        .. reports.SelectMany(report => report.Problems.Select(Problem)),
        .. reports.SelectMany(report => report.Katas.Where(IsWrong).Select(kata => Kata(report, kata))),
    ];

    private static bool IsWrong(Verdict kata) => kata.Outcome is not (Outcome.Passed or Outcome.NotStarted) && !kata.InProgress();

    private static string Problem(SourceProblem problem) =>
        $" file={Property($"exercises/{problem.File}")},line={problem.Line},col={problem.Column},"
            + $"title={Property(problem.Code)}::{Data(problem.Message)}";

    private static string Kata(Report report, Verdict kata) =>
        $" title={Property($"{report.Submission}: {kata.Number:00} {kata.Title}")}::"
        + Data($"{NumberFormat.Points(kata.Points)} of {NumberFormat.Points(kata.MaxPoints)} points. {kata.Message} "
            + TaskLook.Lines(kata, " · "));

    private static string Trap(Report report, Verdict kata, TrapFinding trap) =>
        $" title={Property($"{report.Submission}: {KataText.Name(trap)} ({kata.Number:00})")}"
            + $"::{Data(string.Join(' ', KataText.Texts(trap)))}";

    private static string File(Report report, string sentence) =>
        $" title={Property($"{report.Submission}: files")}::{Data(sentence)}";

    private static string Score(Report report) =>
        $" title={Property(report.Submission)}"
            + $"::{Data($"{report.Mark?.Sentence ?? Totals.InWords(report)}: {Totals.OutcomesInWords(report)}.")}";

    private static string Limited(string type, string[] all)
    {
        IReadOnlyList<string> lines = all.Length <= MostOfAType
            ? all
            : [.. all.Take(MostOfAType - 1), $"::… and {NumberFormat.Count(all.Length - MostOfAType + 1, "more", "more")}. The reports "
                + "have them all."];
        return string.Concat(lines.Select(line => $"::{type}{line}\n"));
    }

    private static string Data(string text) => SafeText.Shortened(SafeText.ForLog(text), 4_000)
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => SafeText.Shortened(SafeText.LogLine(text), 200)
        .Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
