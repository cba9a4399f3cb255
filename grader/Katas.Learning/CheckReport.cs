using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Learning.Misconceptions;
using Katas.Learning.Screens;
using Katas.Reports.Formats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning;

/// <summary>
/// A learner's own answers on the public tests: one row per kata, its tasks, every failing test with its message, and what to do next.
/// </summary>
public static class CheckReport
{
    private const int MostProblems = 10;

    /// <summary>The report, ready for a console. It counts tests and shows no points, so that it is not taken for the grade.</summary>
    public static IRenderable Of(Report report)
    {
        var shown = report.Katas.Where(kata => kata.Outcome != Outcome.NotStarted || report.Katas.Count == 1).ToArray();
        var parts = new List<IRenderable> { new Rule("[bold]Your answers[/], on the public tests only: this is not the grade")
            .LeftJustified() };
        parts.AddRange(ConsoleReport.Reading(report));
        if (shown.Length > 0)
            parts.Add(Table(shown));
        var left = report.Katas.Except(shown).Select(kata => $"{kata.Number:00}").ToArray();
        if (left.Length > 0)
            parts.Add(new Markup($"[dim]○ not started: {string.Join(", ", left)}[/]"));
        var begun = report.Katas.Where(kata => kata.Outcome != Outcome.NotStarted).ToArray();
        parts.AddRange(begun.Select(kata => Details(kata, report.Problems)));
        if (begun.Length > 0)
            parts.Add(new Markup($"\n[dim]{ConsoleReport.Escape(TaskWords.HiddenTests)}[/]"));
        parts.Add(new Markup($"\n[bold]Next:[/] {ConsoleReport.Escape(Next(report))}"));
        return new Rows(parts);
    }

    private static Table Table(IEnumerable<Verdict> katas)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "Kata", "")
            .AddColumn(new TableColumn("Tests").RightAligned()).AddColumn("").AddColumn(new TableColumn("Time").RightAligned());
        foreach (var kata in katas)
        {
            table.AddRow(
                new Markup(kata.InProgress() ? "[yellow]◐[/]" : ConsoleReport.Mark(kata.Outcome)),
                new Text($"{kata.Number:00}"),
                new Text(kata.Title),
                new Text($"{kata.Tests.Count(test => test.Outcome == Outcome.Passed)} / {kata.Tests.Count}"),
                new Text(Words(kata)),
                new Text($"{(kata.Tests.Sum(test => test.Ms) ?? 0).ToString(CultureInfo.InvariantCulture)} ms"));
        }
        return table;
    }

    /// <summary>Never "passed": what passes is the public tests.</summary>
    private static string Words(Verdict kata) => kata switch
    {
        { Outcome: Outcome.Passed } => "public tests pass",
        _ when kata.InProgress() => "in progress",
        _ => OutcomeNames.InWords(kata.Outcome),
    };

    private static Rows Details(Verdict kata, IReadOnlyList<SourceProblem> problems)
    {
        var own = problems.Where(kata.Owns).ToArray();
        var lines = new List<IRenderable> { new Markup($"\n[bold]{kata.Number:00} {ConsoleReport.Escape(kata.Title)}[/]: "
            + $"{ConsoleReport.Escape(Message(kata, own))}") };
        if (kata.Outcome != Outcome.CompileError && TestGroup.ByTask(kata) is { Count: > 0 } tasks)
            lines.Add(ConsoleReport.Indented(ConsoleLine.Of(TaskWords.OnOneLine(tasks))));
        lines.AddRange(own.Take(MostProblems)
            .Select(problem => ConsoleReport.Indented(new Text(SafeText.ForLog($"{Place(problem)}: {problem.Code}: {problem.Message}")))));
        if (own.Length > MostProblems)
        {
            lines.Add(ConsoleReport.Indented(new Markup($"[dim]… and {own.Length - MostProblems} more; they often go away with "
                + "the first.[/]")));
        }

        TestVerdict[] failing = [.. kata.Failures()];
        foreach (var test in failing)
        {
            lines.Add(ConsoleReport.Failure(test));
            lines.AddRange(NamedTraps.Below(test, failing, kata.Traps).Select(Misconception));
        }
        lines.AddRange(NamedTraps.Apart(failing, kata.Traps).Select(Misconception));
        return new Rows(lines);
    }

    private static string Message(Verdict kata, SourceProblem[] problems) => kata.Outcome switch
    {
        _ when problems.Length > 0 => "does not compile.",
        Outcome.Passed => $"All {NumberFormat.Count(kata.Tests.Count, "public test passes", "public tests pass")}.",
        _ => kata.Message,
    };

    private static Padder Misconception(TrapFinding trap) => ConsoleReport.Indented(
        new Markup($"  [yellow]{ConsoleReport.Escape(NamedTraps.Heading(trap))}:[/] {ConsoleReport.Escape(trap.Sentence)}"));

    /// <summary>The first kata that is begun and not finished; then the first that is not begun.</summary>
    private static string Next(Report report)
    {
        var begun = report.Katas.FirstOrDefault(kata => kata.Outcome is not (Outcome.Passed or Outcome.NotStarted));
        return begun is not null
            ? Next(begun, report.Problems)
            : report.Katas.FirstOrDefault(kata => kata.Outcome == Outcome.NotStarted) is { } waiting
            ? $"read exercises/{waiting.Folder}/README.md, which says where to begin."
            : Ended(report);
    }

    private static string Next(Verdict kata, IReadOnlyList<SourceProblem> problems) => kata switch
    {
        { Outcome: Outcome.CompileError } when problems.FirstOrDefault(kata.Owns) is { } first => $"make {Place(first)} compile.",
        { Outcome: Outcome.CompileError } => "hand in files that can be read.",
        _ when kata.InProgress() => $"kata {kata.Number:00}. {kata.NextMember()}",
        _ => $"kata {kata.Number:00}, '{kata.Failures().First().Name}'. Stuck? exercises/{kata.Folder}/README.md has hints.",
    };

    private static string Ended(Report report) => report.Katas.Count == 1
        ? $"kata {report.Katas[0].Number:00} passes its public tests. Leave its number out to see what else there is."
        : "all public tests pass. Read the contracts once more, and hand in.";

    private static string Place(SourceProblem problem) => $"exercises/{problem.File}({problem.Line},{problem.Column})";
}
