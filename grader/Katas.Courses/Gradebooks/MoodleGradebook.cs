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
        if (CsvTable.Read(text, out reason) is not { } table)
            return null;
        if (choice.By is null && MoodleWorksheet.Read(table, choice.Mark ?? "Grade") is { } worksheet)
            return worksheet.Fill(marks);
        return MoodleHeader.Read(table, choice, out reason) is { } header ? Import(table, header, choice, marks, out reason) : null;
    }

    private static GradebookUpdate? Import(CsvTable table, MoodleHeader header, MoodleChoice choice, GradebookMarks marks,
        out string reason)
    {
        reason = "";
        var columns = header.Identities.Select(index => header.Cells[index]).Append("name").ToArray();
        var matching = Match(table, header, columns, marks);
        var filled = matching.Paired.Where(pairing => pairing.Entry.Mark.Points is not null).ToArray();
        if (Identity(header, filled) is not { } identity)
        {
            var tried = string.Join(", ", columns[..^1].Select(name => $"'{name}'"));
            reason = $"does not identify every student: no column of {tried} is filled and different in all rows that get a grade";
            return null;
        }
        var grade = header.Grade(choice.Mark ?? choice.Title);
        var title = choice.Title ?? "Katas";
        string[] headings = [header.Cells[identity], grade is null ? $"{title} (points)" : title, $"{title} (feedback)"];
        return new GradebookUpdate(
            title, [.. matching.Paired.Select(pairing => Line(pairing, grade)), .. matching.Unpaired], Notes(filled),
            CsvText.Of(headings, filled.Select(pairing => Row(pairing, identity))));
    }

    /// <summary>By full names as they are; where a Moodle puts last names first, by those, if nothing matches otherwise.</summary>
    private static Matching Match(CsvTable table, MoodleHeader header, string[] columns, GradebookMarks marks)
    {
        CsvLine[] rows = [.. table.Rows.Skip(1).Where(row => !row.IsBlank)];
        Matching With(bool lastFirst) => Matching.Of(
            marks, new GradebookRoster(columns, [.. rows.Select(row => Student(row, header, lastFirst))], DownloadName.OfMoodle));
        var matching = With(lastFirst: false);
        return matching.Paired.Count > 0 ? matching : With(lastFirst: true);
    }

    private static Cell[] Row(Pairing pairing, int identity) =>
    [
        Cell.Exactly(pairing.Row.Row[identity]),
        Cell.Exactly(NumberFormat.Points(pairing.Entry.Mark.Points ?? 0)),
        Cell.Exactly(CellText.EscapeHtml(pairing.Entry.Feedback)),
    ];

    private static RosterRow Student(CsvLine row, MoodleHeader header, bool lastFirst)
    {
        var (first, last) = (row[header.First], row[header.Last]);
        var name = (lastFirst ? $"{last} {first}" : $"{first} {last}").Trim();
        return new RosterRow(row, name.Length > 0 ? name : row[header.Identities[0]],
            [.. header.Identities.Select(index => new[] { row[index] }), [name]]);
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
public sealed record MoodleChoice(string? Title, string? By)
{
    /// <summary>
    /// The column of full names, or those of first and last names with a comma between them; null where the export decides.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>The column of grades; null where the export decides.</summary>
    public string? Mark { get; init; }
}
