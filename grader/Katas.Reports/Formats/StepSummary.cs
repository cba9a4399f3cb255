using System.Text;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// Markdown for the summary of a step in GitHub Actions, at most 1,024 KiB: more is dropped by the service, so what is left out is said.
/// </summary>
public static class StepSummary
{
    private const int MostBytes = 1024 * 1024;
    private const int MostFailures = 3;
    private const string Cut = "\n_The rest does not fit: a step summary holds 1,024 KiB. The JSON and HTML reports are complete._\n";

    /// <summary>All reports, one below the other.</summary>
    public static string Of(IReadOnlyList<Report> reports)
    {
        var summary = new StringBuilder();
        var left = MostBytes - Encoding.UTF8.GetByteCount(Cut);
        foreach (var block in reports.SelectMany(Blocks))
        {
            left -= Encoding.UTF8.GetByteCount(block);
            if (left < 0)
                return summary.Append(Cut).ToString();
            summary.Append(block);
        }
        return summary.ToString();
    }

    /// <summary>Pieces that can be left out one by one without breaking a table or a fence.</summary>
    private static IEnumerable<string> Blocks(Report report)
    {
        yield return $"# {MarkdownText.Inline(report.Submission)}: "
            + $"{Totals.InWords(report)}\n\n{MarkdownText.Inline(Totals.OutcomesInWords(report))}\\.\n\n";
        if (report.Mark is { } mark)
            yield return $"**mark** {MarkdownText.Inline(mark.Sentence)}\n\n";
        yield return Table(report);
        if (ReadingText.Lines(report).ToArray() is { Length: > 0 } reading)
            yield return string.Concat(reading.Select(line => $"* {MarkdownText.Inline(line, 2_000)}\n")) + "\n";
        foreach (var problem in report.Problems.Take(20))
            yield return $"* {MarkdownText.Inline($"{problem.File}({problem.Line},{problem.Column}): {problem.Code} {problem.Message}")}\n";
        foreach (var block in report.Katas.Where(kata => kata.Outcome is not (Outcome.Passed or Outcome.NotStarted)).SelectMany(Details))
            yield return block;
        yield return $"\n{Provenance(report)}\n\n";
    }

    private static string Table(Report report)
    {
        var rows = report.Katas.Where(kata => kata.WasSubmitted()).Select(kata =>
            $"| {OutcomeLook.Of(kata).Symbol} | {MarkdownText.Inline($"{kata.Number:00} {kata.Title}")} | "
                + $"{NumberFormat.Points(kata.Points)} / {NumberFormat.Points(kata.MaxPoints)} "
            + $"| {OutcomeLook.Of(kata).Words} | "
            + $"{MarkdownText.Inline(string.Join(", ", kata.Traps.Select(trap => trap.Slug).Distinct()))} |\n").ToArray();
        return rows.Length == 0 ? "" : $"| | Kata | Points | Outcome | Traps |\n|---|---|---:|---|---|\n{string.Concat(rows)}\n";
    }

    private static IEnumerable<string> Details(Verdict kata)
    {
        yield return $"\n## {MarkdownText.Inline($"{kata.Number:00} {kata.Title}")}\n\n{MarkdownText.Inline(kata.Message)}\n\n";
        if (kata.Tasks.Count > 0)
            yield return string.Concat(kata.Tasks.Select(task => $"* {MarkdownText.Inline(TaskLook.Line(task))}\n")) + "\n";
        foreach (var trap in kata.Traps)
        {
            yield return $"**{MarkdownText.Inline(KataText.Name(trap))}**\n\n{MarkdownText.Inline(trap.Sentence, 2_000)} "
                + $"{MarkdownText.Inline($"{trap.Evidence} {KataText.Others(trap)}".Trim(), 2_000)}\n\n";
        }

        if (kata.FirstDifference is { } difference)
        {
            yield return $"**first difference** {MarkdownText.Inline(KataText.Place(difference))}"
                + $"\n\n{MarkdownText.Block(KataText.Values(difference))}\n";
        }

        if (kata.InProgress() && kata.NextMember() is { Length: > 0 } next)
            yield return $"**next** {MarkdownText.Inline(next)}\n\n";
        var failures = kata.Failures().ToArray();
        foreach (var test in failures.Take(MostFailures))
            yield return Failure(test);
        if (failures.Length > MostFailures)
            yield return $"… and {NumberFormat.Count(failures.Length - MostFailures, "more test", "more tests")}.\n\n";
    }

    private static string Failure(TestVerdict test) =>
        $"{OutcomeLook.Of(test.Outcome).Symbol} {MarkdownText.Inline(test.Name)}{(test.NeedsHiddenMark() ? " \\(hidden\\)" : "")}\n\n"
        + (test.Message.Length > 0 ? MarkdownText.Block(test.Message) + "\n" : "");

    private static string Provenance(Report report) =>
        MarkdownText.Inline($"Graded by kit {report.Kit}, {IsolationNames.InWords(report)}"
            + (report.Seed is { } seed ? $", hidden tests with seed {seed}." : "."));
}
