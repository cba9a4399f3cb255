using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Reports;

/// <summary>What would change in a gradebook and what would not, for a console.</summary>
public static class GradebookConsole
{
    private static readonly (FillKind Kind, string Heading)[] Sections =
    [
        (FillKind.Changed, "Filled"),
        (FillKind.Same, "Already there"),
        (FillKind.NoMark, "No mark: the cell stays"),
        (FillKind.Kept, "The cell stays"),
        (FillKind.NoRow, "Submissions without a row"),
        (FillKind.Ambiguous, "Submissions with several rows: none filled"),
        (FillKind.Twice, "Rows with several submissions: not filled"),
        (FillKind.NoSubmission, "Rows without a submission: the cell stays"),
    ];

    /// <summary>Every line in its section, then the counts.</summary>
    public static IRenderable Of(Filling filling)
    {
        var parts = new List<IRenderable>();
        foreach (var (kind, heading) in Sections.Where(section => filling.Count(section.Kind) > 0))
        {
            parts.Add(new Markup($"[bold]{heading}[/] ({filling.Count(kind)})"));
            parts.Add(Table(filling.Lines.Where(line => line.Kind == kind)));
        }
        parts.AddRange(filling.Notes.Select(note => new Markup($"[yellow]![/] {Escape(note)}")));
        parts.Add(new Markup($"[bold]{Escape(filling.Column)}[/]: {Summary(filling)}"));
        return new Rows(parts);
    }

    private static string Summary(Filling filling) =>
        $"{filling.Count(FillKind.Changed)} to fill, {filling.Count(FillKind.Same)} already there, {filling.Count(FillKind.NoMark) + filling.Count(FillKind.Kept)} left alone, "
        + $"{filling.Count(FillKind.NoRow) + filling.Count(FillKind.Ambiguous) + filling.Count(FillKind.Twice)} submissions without one row of their own, "
        + $"{filling.Count(FillKind.NoSubmission)} rows without a submission.";

    private static Padder Table(IEnumerable<FillLine> lines)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "", "", "", "");
        foreach (var line in lines)
            table.AddRow(Cell(line.Submission), Cell(line.Row), Cell(line.By.Length > 0 ? $"by {line.By}" : ""), Cell(Marks(line)), Cell(line.Note));
        return new Padder(table, new Padding(2, 0, 0, 0));
    }

    private static string Marks(FillLine line) => line.Kind switch
    {
        FillKind.Changed => $"{(line.Old.Length > 0 ? line.Old : "empty")} → {line.New}",
        FillKind.Same or FillKind.NoMark or FillKind.Kept => line.Old.Length > 0 ? line.Old : "empty",
        _ => "",
    };

    private static Text Cell(string text) => new(SafeText.Of(text));

    private static string Escape(string text) => Markup.Escape(SafeText.Of(text));
}
