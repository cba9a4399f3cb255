using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// Fills one column of points of an export of Blackboard or Brightspace. No row, no column and no other cell is changed or invented.
/// </summary>
public static class PointsGradebook
{
    /// <summary>The filled gradebook of Blackboard, or null and the reason, as the end of a sentence.</summary>
    public static GradebookUpdate? FillBlackboard(string text, string? assignment, GradebookMarks marks, out string reason) =>
        Fill(GradebookLayout.Blackboard, text, assignment, marks, out reason);

    /// <summary>The filled gradebook of Brightspace, or null and the reason, as the end of a sentence.</summary>
    public static GradebookUpdate? FillBrightspace(string text, string? assignment, GradebookMarks marks, out string reason) =>
        Fill(GradebookLayout.Brightspace, text, assignment, marks, out reason);

    private static GradebookUpdate? Fill(GradebookLayout layout, string text, string? assignment, GradebookMarks marks, out string reason)
    {
        if (CsvTable.Read(text, out reason) is not { } table)
            return null;
        var header = table.Rows[0].Cells;
        (string Name, int Index)[] identities = [.. layout.Identities.Select(name => (name, Index(header, name)))
            .Where(found => found.Item2 >= 0)];
        if (identities.Length == 0)
        {
            reason = $"has no column '{string.Join("' or '", layout.Identities)}', so it is no gradebook of {layout.Platform}. Export it "
                + "again with user names";
            return null;
        }
        if (Column(layout, header, assignment, out reason) is not { } column)
            return null;
        RosterRow[] students = [.. table.Rows.Skip(1).Where(row => !row.IsBlank).Select(row => Student(row, layout, header, identities))];
        var matching = Matching.Of(marks, new GradebookRoster([.. identities.Select(found => found.Name), "name"], students, layout.KeyOf));
        var lines = matching.Paired.Select(pairing => (pairing.Row.Row, Line: Line(pairing, column))).ToArray();
        var cells = lines.Where(line => line.Line.Kind == GradebookRowOutcome.Changed)
            .ToDictionary(line => (line.Row, column), line => line.Line.New);
        return new GradebookUpdate(
            header[column], [.. lines.Select(line => line.Line), .. matching.Unpaired], [], table.With(cells, keepQuotes: true))
        { IsExport = true };
    }

    private static int? Column(GradebookLayout layout, string[] header, string? assignment, out string reason)
    {
        var all = header.Select((cell, index) => (Match: layout.Points.Match(cell.Trim()), Index: index))
            .Where(column => column.Match.Success).ToArray();
        var headings = string.Join(", ", all.Select(column => $"'{SafeText.OneLine(column.Match.Groups["title"].Value, 80)}'"));
        var found = assignment is null ? all : [.. all.Where(column => Fits(column.Match, assignment.Trim()))];
        reason = (all.Length, found.Length, assignment) switch
        {
            (0, _, _) => $"has no column of points. Make the assignment in {layout.Platform} first, and export with points",
            (_, 1, _) => "",
            (_, _, null) => $"has {all.Length} columns of points. Choose one with --assignment: {headings}",
            (_, 0, _) => $"has no column of points for '{assignment}'. Choose one of {headings}",
            _ => $"has {found.Length} columns of points for '{assignment}'. Name one by its whole heading",
        };
        return reason.Length == 0 ? found[0].Index : null;
    }

    private static bool Fits(Match heading, string assignment) =>
        heading.Value == assignment || heading.Groups["title"].Value == assignment || heading.Groups["id"].Value == assignment;

    private static RosterRow Student(CsvLine row, GradebookLayout layout, string[] header, (string Name, int Index)[] identities)
    {
        var (first, last) = (row[Index(header, layout.First)], row[Index(header, layout.Last)]);
        var name = $"{first} {last}".Trim();
        string[][] values = [.. identities.Select(found => new[] { row[found.Index], row[found.Index].TrimStart('#') }), [name,
            $"{last}, {first}"]];
        return new RosterRow(row, name.Length > 0 ? name : row[identities[0].Index], values);
    }

    private static GradebookRowUpdate Line(Pairing pairing, int column)
    {
        var old = pairing.Row.Row[column];
        var isNumber = double.TryParse(old, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var before);
        return pairing.Update(old, isNumber ? before : null, comma: false);
    }

    private static int Index(string[] header, string name) =>
        Array.FindIndex(header, cell => cell.Trim().Trim('#').Equals(name, StringComparison.OrdinalIgnoreCase));
}
