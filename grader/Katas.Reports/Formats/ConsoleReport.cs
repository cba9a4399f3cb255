using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Reports.Formats;

/// <summary>A grade for people: one row per kata, then what failed and why.</summary>
public static class ConsoleReport
{
    private const int MostFailures = 3;
    private const int MostNotCounted = 5;
    private const int Longest = 4_000;

    /// <summary>The report, ready for a console.</summary>
    public static IRenderable Of(Report report)
    {
        var parts = new List<IRenderable> { Heading(report), Table(report), NotSubmitted(report) };
        parts.AddRange(Reading(report));
        if (report.Mark is { } mark)
            parts.Add(new Markup($"[bold]mark:[/] {Escape(mark.Sentence)}"));
        parts.AddRange(report.Katas.Where(kata => kata.Outcome is not (Outcome.Passed or Outcome.NotStarted)).Select(Details));
        return new Rows(parts);
    }

    /// <summary>How the files were understood, and what does not count.</summary>
    public static IEnumerable<IRenderable> Reading(Report report)
    {
        foreach (var remark in ReadingText.Remarks(report))
            yield return new Markup($"[yellow]![/] {Escape(remark)}");
        if (ReadingText.NotCounted(report, MostNotCounted) is { Length: > 0 } left)
            yield return new Markup($"[dim]{Escape(left)}[/]");
    }

    private static Rule Heading(Report report) =>
        new Rule($"[bold]{Escape(SafeText.OnOneLine(report.Submission))}[/]  {Totals.InWords(report)}").LeftJustified();

    private static Table Table(Report report)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "Kata", "")
            .AddColumn(new TableColumn("Points").RightAligned()).AddColumn("").AddColumn(new TableColumn("Time").RightAligned());
        foreach (var kata in report.Katas.Where(kata => kata.WasSubmitted()))
        {
            table.AddRow(
                new Markup(kata.InProgress() ? "[yellow]◐[/]" : Mark(kata.Outcome)),
                new Text($"{kata.Number:00}"),
                new Text(Shown(kata.Title)),
                new Text($"{NumberFormat.Points(kata.Points)} / {NumberFormat.Points(kata.MaxPoints)}"),
                new Text(kata.InProgress() ? "in progress" : OutcomeNames.InWords(kata.Outcome)),
                new Text(string.Create(CultureInfo.InvariantCulture, $"{kata.Ms() ?? 0} ms")));
        }
        return table;
    }

    private static Markup NotSubmitted(Report report)
    {
        var missing = report.Katas.Where(kata => !kata.WasSubmitted()).Select(kata => $"{kata.Number:00}").ToArray();
        return new Markup(missing.Length == 0 ? "" : $"[dim]○ not submitted: {string.Join(", ", missing)}[/]");
    }

    private static Rows Details(Verdict kata)
    {
        var lines = new List<IRenderable> { new Markup($"\n[bold]{kata.Number:00} {Escape(kata.Title)}[/]: {Escape(kata.Message)}") };
        lines.AddRange(kata.Tasks.Select(task => Indented(new Text(Shown(TaskLook.Line(task))))));
        lines.AddRange(kata.Traps.Select(Trap));
        if (kata.FirstDifference is { } difference)
            lines.Add(First(difference));
        if (kata.InProgress() && kata.NextMember() is { Length: > 0 } next)
            lines.Add(Indented(new Markup($"[dim]next:[/] {Escape(next)}")));
        var failures = kata.Failures().ToArray();
        lines.AddRange(failures.Take(MostFailures).Select(Failure));
        if (failures.Length > MostFailures)
            lines.Add(new Markup($"    [dim]… and {failures.Length - MostFailures} more tests. All of them are in the JSON report.[/]"));
        return new Rows(lines);
    }

    private static Padder Trap(TrapFinding trap) => Indented(
        new Markup($"[yellow]▸ {Escape(trap.Slug)}[/] [dim]in {Escape(trap.Member)}{KataText.Kind(trap)}[/]"),
        new Text($"  {string.Join(' ', KataText.Texts(trap).Select(Shown))}"));

    private static Padder First(Difference difference)
    {
        var place = KataText.Place(difference);
        var head = new Markup($"[yellow]▸ first difference[/]{(place.Length > 0 ? $": {Escape(place)}" : "")}");
        return Indented([head, .. KataText.ValueLines(difference).Select(line => new Text($"  {Shown(line)}"))]);
    }

    public static Padder Indented(params IRenderable[] lines) => new(new Rows(lines), new Padding(4, 0, 0, 0));

    public static Padder Failure(TestVerdict test)
    {
        var lines =
            new List<IRenderable> { new Markup(
                $"{Mark(test.Outcome)} {Escape(test.Name)}{(test.NeedsHiddenMark() ? " [dim](hidden)[/]" : "")}") };
        lines.AddRange(Shown(test.Message).Split('\n').Select(line => new Text("  " + line)));
        if (test.Output.Length > 0)
        {
            lines.AddRange(Shown(test.Output).Split('\n').Prepend("your output:")
                .Select(line => new Markup($"  [dim]{Markup.Escape(line)}[/]")));
        }

        return Indented([.. lines]);
    }

    public static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "[green]✔[/]",
        Outcome.NotStarted => "[dim]○[/]",
        Outcome.Skipped => "[dim]–[/]",
        _ => "[red]✘[/]",
    };

    public static string Escape(string text) => Markup.Escape(Shown(text));

    private static string Shown(string text) => SafeText.Shortened(SafeText.ForLog(text), Longest);
}
