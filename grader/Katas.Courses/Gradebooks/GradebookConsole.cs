using Katas.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Courses.Gradebooks;

/// <summary>What would change in a gradebook and what would not, for a console.</summary>
public static class GradebookConsole
{
    private static readonly (GradebookRowOutcome Kind, string Heading)[] Sections =
    [
        (GradebookRowOutcome.Changed, "Filled"),
        (GradebookRowOutcome.Same, "Already there"),
        (GradebookRowOutcome.NoMark, "No mark: the cell stays"),
        (GradebookRowOutcome.Kept, "The cell stays"),
        (GradebookRowOutcome.NoRow, "Submissions without a row"),
        (GradebookRowOutcome.Ambiguous, "Submissions with several rows: none filled"),
        (GradebookRowOutcome.Twice, "Rows with several submissions: not filled"),
        (GradebookRowOutcome.NoSubmission, "Rows without a submission: the cell stays"),
    ];

    /// <summary>Every line in its section, then the counts.</summary>
    public static IRenderable Of(GradebookUpdate update)
    {
        var parts = new List<IRenderable>();
        foreach (var (kind, heading) in Sections.Where(section => update.Count(section.Kind) > 0))
        {
            parts.Add(new Markup($"[bold]{heading}[/] ({update.Count(kind)})"));
            parts.Add(Table(update.Lines.Where(line => line.Kind == kind)));
        }
        parts.AddRange(update.Notes.Select(note => new Markup($"[yellow]![/] {Escape(note)}")));
        parts.Add(new Markup($"[bold]{Escape(update.Column)}[/]: {Summary(update)}"));
        return new Rows(parts);
    }

    private static string Summary(GradebookUpdate update)
    {
        int Count(params GradebookRowOutcome[] kinds) => kinds.Sum(update.Count);
        return $"{Count(GradebookRowOutcome.Changed)} to fill, {Count(GradebookRowOutcome.Same)} already there, "
            + $"{Count(GradebookRowOutcome.NoMark, GradebookRowOutcome.Kept)} left alone, "
            + $"{Count(GradebookRowOutcome.NoRow, GradebookRowOutcome.Ambiguous, GradebookRowOutcome.Twice)} submissions without one row "
            + $"of their own, {Count(GradebookRowOutcome.NoSubmission)} rows without a submission.";
    }

    private static Padder Table(IEnumerable<GradebookRowUpdate> lines)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "", "", "", "");
        foreach (var line in lines)
        {
            table.AddRow(Cell(line.Submission), Cell(line.Row), Cell(line.By.Length > 0 ? $"by {line.By}" : ""),
                Cell(Marks(line)), Cell(line.Note));
        }

        return new Padder(table, new Padding(2, 0, 0, 0));
    }

    private static string Marks(GradebookRowUpdate line) => line.Kind switch
    {
        GradebookRowOutcome.Changed => $"{(line.Old.Length > 0 ? line.Old : "empty")} → {line.New}",
        GradebookRowOutcome.Same or GradebookRowOutcome.NoMark or GradebookRowOutcome.Kept => line.Old.Length > 0 ? line.Old : "empty",
        _ => "",
    };

    private static Text Cell(string text) => new(SafeText.ForLog(text));

    private static string Escape(string text) => Markup.Escape(SafeText.ForLog(text));
}
