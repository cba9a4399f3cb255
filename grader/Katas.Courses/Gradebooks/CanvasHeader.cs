using System.Text.RegularExpressions;
using Katas.Core.Text;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// The header of a Canvas gradebook export: names first, <c>ID</c>, perhaps SIS columns, <c>Section</c>, then columns of one's own,
/// assignments with their id in brackets, and totals. As canvas-lms lib/gradebook_exporter.rb writes it and lib/gradebook_importer.rb reads
/// it.
/// </summary>
internal sealed partial record CanvasHeader(string[] Cells, int Id, int? SisUser, int? SisLogin, bool TwoNames, int Section)
{
    private static readonly string[] Totals =
        ["Current Score", "Current Points", "Current Grade", "Final Score", "Final Points", "Final Grade", "Override Score",
            "Override Grade", "Override Status"];

    /// <summary>The header, or why it is none, as the end of a sentence.</summary>
    public static CanvasHeader? Read(string[] cells, out string reason)
    {
        var twoNames = cells is ["LastName", "FirstName", ..];
        var id = twoNames ? 2 : 1;
        var section = Array.FindIndex(cells, cell => cell.Contains("Section", StringComparison.Ordinal));
        if (cells.Length <= 3 || section < id || !cells[id].Contains("ID", StringComparison.Ordinal)
            || !(twoNames || cells[0].Contains("Student", StringComparison.Ordinal)))
        {
            reason = "does not begin as a Canvas gradebook does: 'Student', 'ID', … , 'Section'. Export it in Canvas under Grades, and "
                + "leave its columns as they are";
            return null;
        }
        reason = "";
        return new CanvasHeader(cells, id, Index(cells, "SIS User ID"), Index(cells, "SIS Login ID"), twoNames, section);
    }

    /// <summary>The column of an assignment by its heading, its title or its id; without a name, the only one there is.</summary>
    public int? Assignment(string? name, out string reason)
    {
        var all = Enumerable.Range(Section + 1, Cells.Length - Section - 1).Where(IsAssignment).ToArray();
        var found = name is null ? all : [.. all.Where(column => Cells[column].Trim() == name.Trim())];
        if (found.Length == 0 && name is not null)
            found = [.. all.Where(column => Title(column) == name.Trim() || IdOf(column) == name.Trim())];
        var headings = string.Join(", ", all.Select(column => $"'{SafeText.OneLine(Cells[column], 80)}'"));
        reason = (found.Length, name) switch
        {
            (1, _) => "",
            (_, null) when all.Length > 0 => $"has {all.Length} assignments. Choose one with --assignment: {headings}",
            (0, not null) when all.Length > 0 =>
                $"has no assignment '{name}'.{Suggestion.For(name, all.Select(Title))} Make it in Canvas and export again, or choose one "
                    + $"of {headings}",
            ( > 1, not null) => $"has {found.Length} assignments '{name}'. Name one by its id, such as '{IdOf(found[0])}'",
            _ => "has no assignment. Make one in Canvas and export again: a column that is not there would become a new assignment",
        };
        return reason.Length == 0 ? found[0] : null;
    }

    private string Title(int column) => TitleAndId().Match(Cells[column]).Groups["title"].Value;

    private string IdOf(int column) => TitleAndId().Match(Cells[column]).Groups["id"].Value;

    private bool IsAssignment(int column) =>
        TitleAndId().IsMatch(Cells[column]) && !Array.Exists(Totals, total => Cells[column].Contains(total, StringComparison.Ordinal));

    private static int? Index(string[] cells, string name) =>
        Array.FindIndex(cells, cell => cell.Trim() == name) is >= 0 and var index ? index : null;

    [GeneratedRegex(@"^\s*(?<title>.*?)\s*\((?<id>[0-9]+)\)\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndId();
}
