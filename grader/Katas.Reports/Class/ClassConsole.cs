using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Reports.Class;

/// <summary>A class for a console: one row per submission, and what the one with the most misconceptions would read.</summary>
public static class ClassConsole
{
    private const int MostRows = 30;
    private const int MostFindings = 3;
    private const int MostTraps = 2;
    private const int LongestName = 24;

    /// <summary>The table of the class. A long one is cut: the rest stands on the class page.</summary>
    public static IRenderable Table(ClassReport report)
    {
        var unit = new ClassSummaryFigures(report).IsMarked ? "Mark" : "Points";
        var table = new Table().Border(TableBorder.None).AddColumn("Submission").AddColumn(new TableColumn(unit).RightAligned())
            .AddColumn(new TableColumn($"Katas {Span(report.Katas)}").NoWrap()).AddColumn("What was found");
        foreach (var row in report.Submissions.Take(MostRows))
        {
            table.AddRow(
                new Text(SafeText.OneLine(SafeText.ForLog(UploadName.DisplayNameOf(row.Submission)), LongestName)),
                new Text(row.RecordedMark().Points is { } points ? points.ToString("0.00", CultureInfo.InvariantCulture) : "none"),
                new Text(string.Concat(row.Katas.Select(kata => OutcomeLook.Of(kata.Outcome).Symbol))),
                new Text(SafeText.ForLog(Found(row))));
        }
        var more = report.Submissions.Count - MostRows;
        return more > 0 ? new Rows(table, new Text($"… and {NumberFormat.Count(more, "more submission", "more submissions")}.")) : table;
    }

    /// <summary>The submission that fell into the most traps; null where no trap was met.</summary>
    public static ClassRow? WorthReading(ClassReport report)
    {
        var most = report.Submissions.MaxBy(row => row.Katas.Sum(kata => kata.Traps.Count));
        return most?.Katas.Any(kata => kata.Traps.Count > 0) == true ? most : null;
    }

    /// <summary>What a submission's page says of the first traps it fell into.</summary>
    public static IRenderable Traps(ClassReport report, ClassRow row, string page)
    {
        var traps = report.Traps.Where(trap => trap.Submissions.Contains(row.Submission)).OrderBy(trap => trap.Kata).ToArray();
        var lines = traps.Take(MostTraps).Select(trap => (IRenderable)new Rows(
            new Markup($"  [yellow]▸[/] {trap.Kata:00} {Markup.Escape(SafeText.ForLog(trap.Slug))}"),
            new Padder(new Text(SafeText.ForLog(trap.Sentence)), new Padding(4, 0, 0, 0))));
        var count = NumberFormat.Count(traps.Length, "misconception", "misconceptions");
        var among = traps.Length > MostTraps ? ", among them" : "";
        return new Rows([new Text($"Worth reading: {SafeText.ForLog(page)} names {count}{among}:"), .. lines]);
    }

    private static string Span(IReadOnlyList<KataStatistics> katas) => katas switch
    {
        [] => "",
        [var only] => $"{only.Number:00}",
        [var first, .., var last] => $"{first.Number:00} … {last.Number:00}",
    };

    private static string Found(ClassRow row)
    {
        if (!row.IsGraded())
            return OutcomeNames.InWords(row.Outcome);
        var broken = row.Katas.Where(kata => kata.Outcome > Outcome.Failed)
            .Select(kata => $"{kata.Number:00} {OutcomeNames.InWords(kata.Outcome)}");
        var traps = row.Katas.SelectMany(kata => kata.Traps.Select(trap => $"{kata.Number:00} {trap}"));
        var found = broken.Concat(traps).ToArray();
        return found.Length > MostFindings
            ? $"{string.Join(", ", found.Take(MostFindings))}, …"
            : string.Join(", ", found);
    }
}
