using System.Globalization;
using Katas.Grader.Diagnosing;
using Katas.Grader.Judging;
using Katas.Grader.Running;
using Katas.Kit;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Grader.Reporting;

/// <summary>A grade for people: a row a kata, then what failed and why.</summary>
internal static class ConsoleReport
{
    private const int MostFailures = 3;

    public static IRenderable Of(Grade grade)
    {
        var parts = new List<IRenderable> { Heading(grade), Table(grade), NotHandedIn(grade) };
        parts.AddRange(grade.Verdicts.Where(verdict => verdict.Outcome is not (Outcome.Passed or Outcome.NotStarted)).Select(Details));
        return new Rows(parts);
    }

    private static Rule Heading(Grade grade) =>
        new Rule($"[bold]{Escape(grade.Submission)}[/]  {Number(grade.Score)} of {Number(grade.MaxScore)} points").LeftJustified();

    private static Table Table(Grade grade)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "Kata", "").AddColumn(new TableColumn("Points").RightAligned()).AddColumn("").AddColumn(new TableColumn("Time").RightAligned());
        foreach (var verdict in grade.Verdicts.Where(WasHandedIn))
        {
            table.AddRow(
                new Markup(verdict.InProgress ? "[yellow]◐[/]" : Mark(verdict.Outcome)),
                new Text($"{verdict.Kata.Number:00}"),
                new Text(verdict.Kata.Title),
                new Text($"{Number(verdict.Points)} / {Number(verdict.Kata.Points)}"),
                new Text(verdict.InProgress ? "in progress" : OutcomeNames.InWords(verdict.Outcome)),
                new Text($"{verdict.Tests.Sum(test => test.Time.TotalMilliseconds).ToString("0", CultureInfo.InvariantCulture)} ms"));
        }
        return table;
    }

    private static Markup NotHandedIn(Grade grade)
    {
        var missing = grade.Verdicts.Where(verdict => !WasHandedIn(verdict)).Select(verdict => $"{verdict.Kata.Number:00}").ToArray();
        return new Markup(missing.Length == 0 ? "" : $"[dim]○ not handed in: {string.Join(", ", missing)}[/]");
    }

    private static bool WasHandedIn(Verdict verdict) => verdict.Outcome != Outcome.NotStarted || verdict.Tests.Any(test => test.Message.Length > 0);

    private static Rows Details(Verdict verdict)
    {
        var lines = new List<IRenderable> { new Markup($"\n[bold]{verdict.Kata.Number:00} {Escape(verdict.Kata.Title)}[/]: {Escape(verdict.Message)}") };
        lines.AddRange(verdict.Diagnosis.Traps.Select(Trap));
        if (verdict.Diagnosis.FirstDifference is { } difference)
            lines.Add(First(difference));
        if (verdict.InProgress)
            lines.Add(Indented(new Markup($"[dim]next:[/] {Escape(Next(verdict))}")));
        var failures = verdict.Tests.Where(test => test.Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.CompileError)).ToArray();
        lines.AddRange(failures.Take(MostFailures).Select(Failure));
        if (failures.Length > MostFailures)
            lines.Add(new Markup($"    [dim]… and {failures.Length - MostFailures} more tests. All of them are in the JSON report.[/]"));
        return new Rows(lines);
    }

    /// <summary>What the first member that is not started asks for.</summary>
    private static string Next(Verdict verdict)
    {
        var message = verdict.Tests.First(test => test.Outcome == Outcome.NotStarted).Message;
        return message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
    }

    private static Padder Trap(TrapFinding trap) => Indented(
        new Markup($"[yellow]▸ {Escape(trap.Slug)}[/] [dim]in {Escape(trap.Member)}{(trap.Module ? ", a trap of the module" : "")}[/]"),
        new Text($"  {SafeText.Of(trap.Sentence)}{(trap.Evidence.Length > 0 ? " " + SafeText.Of(trap.Evidence) : "")}"));

    private static Padder First(Difference difference)
    {
        var place = string.Join(", ", new[] { difference.Stage, difference.At }.Where(part => part.Length > 0));
        var lines = new List<IRenderable>
        {
            new Markup($"[yellow]▸ first difference[/]{(place.Length > 0 ? $": {Escape(place)}" : "")}"),
            new Text($"  {SafeText.Of(difference.Call)}"),
            new Text($"  {Mismatch.GotLabel}{SafeText.Of(difference.Got)}"),
        };
        if (difference.Expected.Length > 0)
            lines.Insert(2, new Text($"  {Mismatch.ExpectedLabel}{SafeText.Of(difference.Expected)}"));
        return Indented([.. lines]);
    }

    private static Padder Indented(params IRenderable[] lines) => new(new Rows(lines), new Padding(4, 0, 0, 0));

    private static Padder Failure(JudgedTest test)
    {
        var lines = new List<IRenderable> { new Markup($"{Mark(test.Outcome)} {Escape(test.Test.Name)}{(test.Test.Suite == SuiteKind.Hidden ? " [dim](hidden)[/]" : "")}") };
        lines.AddRange(SafeText.Of(test.Message).Split('\n').Select(line => new Text("  " + line)));
        if (test.Output.Length > 0)
            lines.AddRange(SafeText.Of(test.Output).Split('\n').Prepend("your output:").Select(line => new Markup($"  [dim]{Markup.Escape(line)}[/]")));
        return Indented([.. lines]);
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
