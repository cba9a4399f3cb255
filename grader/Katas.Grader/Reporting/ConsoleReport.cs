using System.Globalization;
using Katas.Grader.Judging;
using Katas.Grader.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Grader.Reporting;

/// <summary>A grade for people: a row a kata, then what failed and why.</summary>
internal static class ConsoleReport
{
    private const int MostFailures = 3;

    public static IRenderable Of(Grade grade)
    {
        var parts = new List<IRenderable> { Heading(grade), Table(grade) };
        parts.AddRange(grade.Verdicts.Where(verdict => verdict.Outcome is not (Outcome.Passed or Outcome.NotStarted)).Select(Details));
        return new Rows(parts);
    }

    private static Rule Heading(Grade grade) =>
        new Rule($"[bold]{Escape(grade.Submission)}[/]  {Number(grade.Score)} of {Number(grade.MaxScore)} points").LeftJustified();

    private static Table Table(Grade grade)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "Kata", "").AddColumn(new TableColumn("Points").RightAligned()).AddColumn("").AddColumn(new TableColumn("Time").RightAligned());
        foreach (var verdict in grade.Verdicts)
        {
            table.AddRow(
                new Markup(Mark(verdict.Outcome)),
                new Text($"{verdict.Kata.Number:00}"),
                new Text(verdict.Kata.Title),
                new Text($"{Number(verdict.Points)} / {Number(verdict.Kata.Points)}"),
                new Text(OutcomeNames.InWords(verdict.Outcome)),
                new Text($"{verdict.Tests.Sum(test => test.Time.TotalMilliseconds).ToString("0", CultureInfo.InvariantCulture)} ms"));
        }
        return table;
    }

    private static Rows Details(Verdict verdict)
    {
        var lines = new List<IRenderable> { new Markup($"\n[bold]{verdict.Kata.Number:00} {Escape(verdict.Kata.Title)}[/]: {Escape(verdict.Message)}") };
        var failures = verdict.Tests.Where(test => test.Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.CompileError)).ToArray();
        lines.AddRange(failures.Take(MostFailures).Select(Failure));
        if (failures.Length > MostFailures)
            lines.Add(new Markup($"    [dim]… and {failures.Length - MostFailures} more tests. All of them are in the JSON report.[/]"));
        return new Rows(lines);
    }

    private static Padder Failure(JudgedTest test)
    {
        var lines = new List<IRenderable> { new Markup($"{Mark(test.Outcome)} {Escape(test.Test.Name)}{(test.Test.Suite == SuiteKind.Hidden ? " [dim](hidden)[/]" : "")}") };
        lines.AddRange(SafeText.Of(test.Message).Split('\n').Select(line => new Text("  " + line)));
        if (test.Output.Length > 0)
            lines.AddRange(SafeText.Of(test.Output).Split('\n').Prepend("your output:").Select(line => new Markup($"  [dim]{Markup.Escape(line)}[/]")));
        return new Padder(new Rows(lines), new Padding(4, 0, 0, 0));
    }

    private static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "[green]✔[/]",
        Outcome.NotStarted => "[dim]○[/]",
        Outcome.Skipped => "[dim]–[/]",
        _ => "[red]✘[/]",
    };

    private static string Escape(string text) => Markup.Escape(SafeText.Of(text));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
