using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// Writes a file for Moodle's grade import: identity, grade, feedback. Moodle stops the whole import at an unknown user, gives a row
/// without identity to the user before it, and wipes a grade if a row has feedback alone; so each row here has an identity from the
/// export, a grade and a feedback. These are the rules of moodle grade/import/csv/classes/load_data.php.
/// </summary>
public static class MoodleGradebook
{
    private const double MostPoints = 100; // without 'unlimited grades', a higher one stops the import

    /// <summary>The import file, or null and the reason, as the end of a sentence.</summary>
    /// <param name="text">The text of a participants or grades export.</param>
    /// <param name="choice">The title of the grade, and the column to identify by.</param>
    /// <param name="marks">The marks, and who the submissions are.</param>
    /// <param name="reason">Why there is none.</param>
    public static GradebookUpdate? Fill(string text, MoodleChoice choice, GradebookMarks marks, out string reason)
    {
        if (CsvTable.Read(text, out reason) is not { } table
            || MoodleHeader.Read(table.Rows[0].Cells, choice.By, out reason) is not { } header)
        {
            return null;
        }

        var columns = header.Identities.Select(index => header.Cells[index]).Append("name").ToArray();
        var students = table.Rows.Skip(1).Where(row => !row.IsBlank).Select(row => Student(row, header));
        var matching = Matching.Of(marks, new GradebookRoster(columns, [.. students]));
        var filled = matching.Paired.Where(pairing => pairing.Entry.Mark.Points is not null).ToArray();
        if (Identity(header, filled) is not { } identity)
        {
            var tried = string.Join(", ", columns[..^1].Select(name => $"'{name}'"));
            reason = $"does not identify every student: no column of {tried} is filled and different in all rows that get a grade";
            return null;
        }
        var grade = header.Grade(choice.Title);
        var title = choice.Title ?? "Katas";
        string[] headings = [header.Cells[identity], grade is null ? $"{title} (points)" : title, $"{title} (feedback)"];
        return new GradebookUpdate(
            title, [.. matching.Paired.Select(pairing => Line(pairing, grade)), .. matching.Unpaired], Notes(filled),
            CsvText.Of(headings, filled.Select(pairing => Row(pairing, identity))));
    }

    private static Cell[] Row(Pairing pairing, int identity) =>
    [
        Cell.Exactly(pairing.Row.Row[identity]),
        Cell.Exactly(NumberFormat.Points(pairing.Entry.Mark.Points ?? 0)),
        Cell.Exactly(CellText.EscapeHtml(pairing.Entry.Feedback)),
    ];

    private static RosterRow Student(CsvLine row, MoodleHeader header)
    {
        var name = $"{row[header.First]} {row[header.Last]}".Trim();
        return new RosterRow(row, name.Length > 0 ? name
            : row[header.Identities[0]], [.. header.Identities.Select(index => new[] { row[index] }), [name]]);
    }

    private static int? Identity(MoodleHeader header, Pairing[] filled)
    {
        foreach (var index in header.Identities)
        {
            var values = filled.Select(pairing => pairing.Row.Row[index]).ToArray();
            if (Array.TrueForAll(values, value => value.Length > 0) && values.Distinct(StringComparer.Ordinal).Count() == values.Length)
                return index;
        }
        return null;
    }

    private static GradebookRowUpdate Line(Pairing pairing, int? grade)
    {
        var old = pairing.Row.Row[grade] is "-" ? "" : pairing.Row.Row[grade];
        var line = new GradebookRowUpdate(GradebookRowOutcome.NoMark, pairing.Entry.Submission, pairing.Row.Name, pairing.By, old, old,
            pairing.Entry.Mark.Sentence);
        return pairing.Entry.Mark.Points is not { } points ? line
            : line with
            {
                Kind = NumberFormat.Points(points) == old ? GradebookRowOutcome.Same : GradebookRowOutcome.Changed,
                New = NumberFormat.Points(points),
                Note = ""
            };
    }

    private static string[] Notes(Pairing[] filled) => filled.Count(pairing => pairing.Entry.Mark.Points > MostPoints) is > 0 and var count
        ? [$"{count} grades are above 100. Moodle refuses the whole import unless 'unlimited grades' is on: set 'at-most: 100' in the "
            + "course file, or switch it on."]
        : [];
}

/// <summary>What to call the grade, and which column identifies a learner; null where the export decides.</summary>
public sealed record MoodleChoice(string? Title, string? By);
