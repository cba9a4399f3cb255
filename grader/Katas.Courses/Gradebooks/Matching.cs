using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>Submissions matched with rows: a cell is filled only if row and submission match one to one.</summary>
/// <param name="Paired">Submissions with their rows.</param>
/// <param name="Unpaired">Submissions and rows without a match, or with several.</param>
internal sealed record Matching(IReadOnlyList<Pairing> Paired, IReadOnlyList<GradebookRowUpdate> Unpaired)
{
    public static Matching Of(GradebookMarks marks, GradebookRoster roster)
    {
        var found = marks.Entries.Select(entry => (Entry: entry, Match: roster.Find(entry.Submission, marks.Map))).ToArray();
        var single = found.Where(pair => pair.Match.Rows.Count == 1).ToLookup(pair => pair.Match.Rows[0].Row);
        var paired = new List<Pairing>();
        var unpaired = new List<GradebookRowUpdate>();
        foreach (var (entry, match) in found)
        {
            var sameRow = single[match.Rows.Count == 1 ? match.Rows[0].Row : CsvLine.None].Select(pair => pair.Entry.Submission).ToArray();
            if (match.Rows.Count == 1 && sameRow.Length == 1)
                paired.Add(new Pairing(entry, match.Rows[0], match.By));
            else
                unpaired.Add(Unmatched(entry, match, sameRow));
        }
        var touched = found.SelectMany(pair => pair.Match.Rows).Select(row => row.Row).ToHashSet();
        unpaired.AddRange(roster.Rows.Where(row => !touched.Contains(row.Row))
            .Select(row => new GradebookRowUpdate(GradebookRowOutcome.NoSubmission, "", row.Name, "", "", "", "no submission")));
        return new Matching(paired, unpaired);
    }

    private static GradebookRowUpdate Unmatched(GradebookEntry entry, RosterMatch match, string[] rivals) => match.Rows.Count switch
    {
        0 => new GradebookRowUpdate(GradebookRowOutcome.NoRow, entry.Submission, "", match.By, "", "", "no row has this name or id"),
        1 => new GradebookRowUpdate(GradebookRowOutcome.Twice, entry.Submission, match.Rows[0].Name, match.By, "", "",
            $"{rivals.Length} submissions are for this row: {string.Join(", ", rivals)}"),
        var count => new GradebookRowUpdate(
            GradebookRowOutcome.Ambiguous, entry.Submission, string.Join(" | ", match.Rows.Select(row => row.Name)), match.By, "", "",
            $"{count} rows have this {match.By}"),
    };
}

/// <summary>A submission and its row.</summary>
internal sealed record Pairing(GradebookEntry Entry, RosterRow Row, string By)
{
    private const double Tolerance = 0.005; // platforms keep two decimals

    /// <summary>What becomes of the cell that holds the mark.</summary>
    /// <param name="old">The cell before.</param>
    /// <param name="before">Its number, if it holds one.</param>
    /// <param name="comma">Whether the gradebook writes decimal commas.</param>
    public GradebookRowUpdate Update(string old, double? before, bool comma)
    {
        var line = new GradebookRowUpdate(GradebookRowOutcome.NoMark, Entry.Submission, Row.Name, By, old, old, Entry.Mark.Sentence);
        if (Entry.Mark.Points is not { } points)
            return line;
        if (before is { } number && Math.Abs(number - points) < Tolerance)
            return line with { Kind = GradebookRowOutcome.Same, Note = "" };
        var value = NumberFormat.Points(points);
        return line with { Kind = GradebookRowOutcome.Changed, New = comma ? value.Replace('.', ',') : value, Note = "" };
    }
}
