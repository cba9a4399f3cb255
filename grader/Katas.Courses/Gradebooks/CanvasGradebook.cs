using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>Fills one column of the instructor's own Canvas export. No row, no column and no other cell is changed or invented.</summary>
public static partial class CanvasGradebook
{
    private const string Excused = "EX";
    private const string NotAssigned = "N/A";

    private static readonly string[] Identities = ["ID", "SIS User ID", "SIS Login ID", "name"];

    /// <summary>The filled gradebook, or null and the reason, as the end of a sentence.</summary>
    /// <param name="text">The export's text.</param>
    /// <param name="assignment">The heading, title or id of the column to fill; null for the only one.</param>
    /// <param name="marks">The marks, and who the submissions are.</param>
    /// <param name="reason">Why it cannot be filled.</param>
    public static GradebookUpdate? Fill(string text, string? assignment, GradebookMarks marks, out string reason)
    {
        if (CsvTable.Read(text, out reason) is not { } table
            || CanvasHeader.Read(table.Rows[0].Cells, out reason) is not { } header
            || header.Assignment(assignment, out reason) is not { } column)
        {
            return null;
        }
        reason = WhyNot(table, header, column);
        if (reason.Length == 0 && assignment is null)
            reason = WhyNoGuess(header.Cells[column], PointsPossible(table, column), marks.Entries);
        return reason.Length > 0 ? null : Fill(table, header, column, marks);
    }

    /// <summary>Why this column cannot be filled, as the end of a sentence; empty if it can.</summary>
    private static string WhyNot(CsvTable table, CanvasHeader header, int column)
    {
        if (table.Rows.FirstOrDefault(row => !row.IsBlank && row.Cells.Length != header.Cells.Length) is { } ragged)
            return $"has {ragged.Cells.Length} cells on line {ragged.Line} and {header.Cells.Length} in its header. Export it again";
        return PointsPossible(table, column).Contains("read only", StringComparison.Ordinal)
            ? $"has a column '{header.Cells[column]}' that Canvas will not read. Choose another with --assignment"
            : "";
    }

    private static GradebookUpdate Fill(CsvTable table, CanvasHeader header, int column, GradebookMarks marks)
    {
        var students = table.Rows.Skip(1).Where(IsStudent).Select(row => Student(row, header));
        var matching = Matching.Of(marks, new GradebookRoster(Identities, [.. students], DownloadName.OfCanvas));
        var comma = WritesCommas(table, header);
        var lines = matching.Paired.Select(pairing => (pairing.Row.Row, Line: Line(pairing, column, comma))).ToArray();
        var cells = lines.Where(line => line.Line.Kind == GradebookRowOutcome.Changed)
            .ToDictionary(line => (line.Row, column), line => line.Line.New);
        return new GradebookUpdate(
            header.Cells[column], [.. lines.Select(line => line.Line), .. matching.Unpaired],
            Notes(PointsPossible(table, column), marks.Entries), table.With(cells))
        { IsExport = true };
    }

    /// <summary>Semicolons between cells mean decimal commas, unless a grade has a decimal point.</summary>
    private static bool WritesCommas(CsvTable table, CanvasHeader header) =>
        table.Separator == ';' && !table.Rows.Skip(1).SelectMany(row => row.Cells.Skip(header.Section + 1))
            .Any(cell => DecimalPoint().IsMatch(cell));

    private static string PointsPossible(CsvTable table, int column) => table.Rows.FirstOrDefault(IsPossible)?[column] ?? "";

    private static bool IsPossible(CsvLine row) => row.Cells[0].Contains("Points Possible", StringComparison.Ordinal);

    /// <summary>Not the points, not the row that says which assignments are posted by hand, not a blank line.</summary>
    private static bool IsStudent(CsvLine row) =>
        !row.IsBlank && !IsPossible(row) && !Array.TrueForAll(row.Cells, cell => Posting().IsMatch(cell));

    private static RosterRow Student(CsvLine row, CanvasHeader header)
    {
        var name = header.TwoNames ? $"{row[0]}, {row[1]}" : Unquoted(row[0]);
        var turned = name.Split(", ", 2) is [var last, var first] ? $"{first} {last}" : name;
        return new RosterRow(row, name, [[row[header.Id]], [row[header.SisUser]], [row[header.SisLogin]], [name, turned]]);
    }

    /// <summary>Canvas writes a name that begins with '=' as ="name".</summary>
    private static string Unquoted(string name) =>
        name.StartsWith("=\"", StringComparison.Ordinal) && name.EndsWith('"') && name.Length > 3 ? name[2..^1] : name;

    private static GradebookRowUpdate Line(Pairing pairing, int column, bool comma)
    {
        var old = pairing.Row.Row[column];
        var line = pairing.Update(old, CultureFree(old), comma);
        var isKept = old.Equals(Excused, StringComparison.OrdinalIgnoreCase) || old == NotAssigned;
        if (line.Kind == GradebookRowOutcome.NoMark || !isKept)
            return line;
        var note = old == NotAssigned ? "not assigned to this student in Canvas" : "excused in Canvas";
        return line with { Kind = GradebookRowOutcome.Kept, New = old, Note = note };
    }

    /// <summary>Why the only assignment is not taken without being named; empty if its points are those of the marks.</summary>
    private static string WhyNoGuess(string heading, string possible, IReadOnlyList<GradebookEntry> entries) =>
        Differing(possible, entries) is { } outOf
        ? $"has one assignment, '{SafeText.OneLine(heading, 80)}', and its {possible} points are not the {NumberFormat.Points(outOf)} of "
            + "these marks. "
            + "If it is the one, name it with --assignment"
        : "";

    /// <summary>What full marks are here, where they are other than in Canvas.</summary>
    private static double? Differing(string possible, IReadOnlyList<GradebookEntry> entries)
    {
        var outOf = entries.Select(entry => entry.Mark.OutOf).FirstOrDefault(value => value > 0);
        return outOf > 0 && CultureFree(possible) is { } points && Math.Abs(points - outOf) > 0.005 ? outOf : null;
    }

    private static List<string> Notes(string possible, IReadOnlyList<GradebookEntry> entries) =>
        Differing(possible, entries) is { } outOf && CultureFree(possible) is { } points
            ? [$"Canvas has {NumberFormat.Points(points)} points possible and full marks here are {NumberFormat.Points(outOf)}. "
                + $"Set 'out-of: {NumberFormat.Points(points)}' in the course file, or change the points in Canvas."]
            : [];

    private static double? CultureFree(string cell) =>
        double.TryParse(cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\s*[0-9]+\.[0-9]+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"^\s*(Muted|Manual Posting.*)?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Posting();
}
