using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// Moodle's offline grading worksheet, in any language: the columns are told by their place and content, as mod/assign/feedback/offline
/// writes them. It is filled where it is, and goes back under 'Upload grading worksheet'.
/// </summary>
/// <param name="Table">The worksheet.</param>
/// <param name="Name">The column of full names, or null.</param>
/// <param name="Grade">The column of grades.</param>
/// <param name="Feedback">The column of feedback comments, or null.</param>
internal sealed partial record MoodleWorksheet(CsvTable Table, int? Name, int Grade, int? Feedback)
{
    /// <summary>What the first column is called in English.</summary>
    public const string Identifier = "Identifier";

    private const int MaximumToFeedback = 4; // maximum, may be changed, submitted, graded, then feedback

    private bool HasCommas => Rows.Any(row => row[Grade + 1].Contains(',', StringComparison.Ordinal));

    private IEnumerable<CsvLine> Rows => Table.Rows.Skip(1).Where(row => !row.IsBlank);

    /// <summary>The worksheet, if the table is one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mark">The heading of the grades, where the place does not tell; else null.</param>
    public static MoodleWorksheet? Read(CsvTable table, string? mark)
    {
        CsvLine[] rows = [.. table.Rows.Skip(1).Where(row => !row.IsBlank)];
        var header = table.Rows[0];
        var named = Array.FindIndex(header.Cells, cell => cell.Trim().Equals(mark?.Trim(), StringComparison.OrdinalIgnoreCase));
        var maximum = Enumerable.Range(2, Math.Max(0, header.Cells.Length - 2)).FirstOrDefault(column => IsMaximum(rows, column), -1);
        var grade = named >= 0 ? named : maximum - 1;
        if (rows.Length == 0 || grade < 1 || !IsIdentifier(rows))
            return null;
        var feedback = maximum + MaximumToFeedback;
        var name = !rows.All(row => row[1].Length > 0) || rows.Any(row => row[1].Contains('@', StringComparison.Ordinal)) ? (int?)null : 1;
        return new MoodleWorksheet(table, name, grade, maximum > 0 && feedback < header.Cells.Length ? feedback : null);
    }

    /// <summary>The worksheet with grades and feedback.</summary>
    public GradebookUpdate Fill(GradebookMarks marks)
    {
        var roster = new GradebookRoster([Identifier, "name"], [.. Rows.Select(Student)], DownloadName.OfMoodleParticipant);
        var matching = Matching.Of(marks, roster);
        var lines = matching.Paired.Select(pairing => (Pairing: pairing, Line: Line(pairing))).ToArray();
        var cells = new Dictionary<(CsvLine, int), string>();
        foreach (var (pairing, line) in lines.Where(line => line.Line.Kind == GradebookRowOutcome.Changed))
        {
            cells[(pairing.Row.Row, Grade)] = line.New;
            if (Feedback is { } column)
                cells[(pairing.Row.Row, column)] = CellText.EscapeHtml(pairing.Entry.Feedback);
        }
        return new GradebookUpdate(
            Table.Rows[0][Grade], [.. lines.Select(line => line.Line), .. matching.Unpaired], [], Table.With(cells))
        { IsExport = true };
    }

    /// <summary>A word, the same in all rows, and a number: "Participant 4711", "Teilnehmer/in4711".</summary>
    private static bool IsIdentifier(CsvLine[] rows)
    {
        var found = rows.Select(row => Participant().Match(row[0])).ToArray();
        return found.All(match => match.Success) && found.Select(match => match.Groups["title"].Value).Distinct(StringComparer.Ordinal)
            .Count() == 1;
    }

    /// <summary>The same number in all rows, behind a column of grades.</summary>
    private static bool IsMaximum(CsvLine[] rows, int column) => rows.Length > 0 && Number(rows[0][column]) > 0
        && rows.All(row => row[column] == rows[0][column]
            && (row[column - 1].Length == 0 || row[column - 1] == "-" || Number(row[column - 1]) is not null));

    private RosterRow Student(CsvLine row) =>
        new(row, row[Name] is { Length: > 0 } name ? name
            : row[0], [[Participant().Match(row[0]).Groups["number"].Value, row[0]], [row[Name]]]);

    private GradebookRowUpdate Line(Pairing pairing)
    {
        var old = pairing.Row.Row[Grade] is "-" ? "" : pairing.Row.Row[Grade];
        return pairing.Update(old, Number(old), HasCommas);
    }

    private static double? Number(string cell) => double.TryParse(
        cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<title>[^0-9]*\p{L}[^0-9]*)(?<number>[0-9]+)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Participant();
}
