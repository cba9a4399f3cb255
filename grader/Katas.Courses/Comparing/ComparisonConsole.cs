using Katas.Core.Text;
using Katas.Core.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Courses.Comparing;

/// <summary>A comparison for a console: what differs between the two gradings, then who moved and why.</summary>
public static class ComparisonConsole
{
    private const int MostTests = 5;

    /// <summary>The comparison, ready for a console.</summary>
    public static IRenderable Of(ClassComparison comparison) => new Rows(
    [
        .. comparison.Settings.Select(setting => new Markup($"[yellow]![/] {Escape(setting.What)}: {Escape(setting.Old)} → "
            + $"{Escape(setting.New)}")),
        .. comparison.Moved.Select(Moved),
        .. comparison.Added.Select(row => new Markup($"[green]new[/]   {Escape(row.Submission)}: {ComparisonWords.Points(row.Points)}")),
        .. comparison.Gone.Select(row => new Markup($"[red]gone[/]  {Escape(row.Submission)}: had {ComparisonWords.Points(row.Points)}")),
        new Markup($"[bold]{ComparisonWords.Summary(comparison)}[/]"),
    ]);

    private static Rows Moved(SubmissionChange change)
    {
        var colour = change.Difference switch { > 0 => "green", < 0 => "red", _ => "yellow" };
        var marks = $"{ComparisonWords.Points(change.Old)} → {ComparisonWords.Points(change.New)}";
        var lines = new List<IRenderable>
        {
            new Markup($"[bold]{Escape(change.Submission)}[/]  {marks}  [{colour}]{ComparisonWords.Difference(change)}[/]  "
                + $"{Escape(change.Why)}"),
        };
        foreach (var kata in change.Katas)
        {
            var points = $"{NumberFormat.Points(kata.OldPoints)} → {NumberFormat.Points(kata.NewPoints)}";
            lines.Add(new Markup($"  {kata.Number:00} {Escape(kata.Title)}: {points}, {ComparisonWords.Outcomes(kata.Old, kata.New)}"));
            lines.AddRange(kata.Tests.Take(MostTests).SelectMany(Test));
            if (kata.Tests.Count > MostTests)
                lines.Add(new Markup($"    [dim]… and {kata.Tests.Count - MostTests} more tests; --json has all[/]"));
        }
        return new Rows(lines);
    }

    private static IEnumerable<IRenderable> Test(TestChange test)
    {
        yield return new Markup(
            $"    {Escape(test.Name)}: {ComparisonWords.Outcomes(test.Old, test.New)}"
                + $"{(test.Suite == SuiteKind.Hidden ? " [dim](hidden)[/]" : "")}");
        foreach (var line in ComparisonWords.Reason(test).Split('\n').Where(line => line.Length > 0))
            yield return new Markup($"      [dim]{Escape(line)}[/]");
    }

    private static string Escape(string text) => Markup.Escape(SafeText.ForLog(text));
}
