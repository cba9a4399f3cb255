using System.Globalization;
using Katas.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Courses.Similarity;

/// <summary>Similar pairs for people at a console.</summary>
public static class SimilarConsole
{
    /// <summary>One row per pair, then what was left out.</summary>
    public static IRenderable Of(SimilarReport report)
    {
        var parts = new List<IRenderable> { Heading(report) };
        if (report.Pairs.Count > 0)
            parts.Add(Table(report));
        parts.AddRange(report.NotCompared.Select(entry => new Markup($"[yellow]not compared:[/] {Escape(entry.Submission)}: "
            + $"{Escape(entry.Reason)}")));
        return new Rows(parts);
    }

    private static Text Heading(SimilarReport report) => new(report.Pairs.Count == 0
        ? $"{report.Compared} submissions compared: no pair shares {Percent(report.Least)} or more of an answer."
        : $"{report.Compared} submissions compared. A pair in this list is a place to look, not a verdict.");

    private static Table Table(SimilarReport report)
    {
        var table = new Table().Border(TableBorder.None).AddColumn(new TableColumn("Alike").RightAligned())
            .AddColumns("Submissions", "Katas (shared tokens)");
        foreach (var pair in report.Pairs)
        {
            table.AddRow(
                new Text(Percent(pair.Similarity)),
                new Text(SafeText.ForLog($"{pair.A} · {pair.B}")),
                new Text(string.Join(", ", pair.Katas.Select(kata =>
                    string.Create(CultureInfo.InvariantCulture, $"{kata.Kata[..2]} {Percent(kata.Similarity)} ({kata.SharedTokens})")))));
        }
        return table;
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Escape(string text) => Markup.Escape(SafeText.ForLog(text));
}
