using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>The columns of a Moodle participants or grades export that identify a learner, in any language.</summary>
internal sealed record MoodleHeader(string[] Cells, IReadOnlyList<int> Identities, int? First, int? Last)
{
    /// <summary>What Moodle calls the columns its import identifies users by.</summary>
    private static readonly string[] Known = ["Email address", "Email", "Username", "ID number", "idnumber"];

    /// <summary>The header, or why it is none, as the end of a sentence.</summary>
    /// <param name="table">The export.</param>
    /// <param name="choice">The columns that are named outright.</param>
    /// <param name="reason">Why it is none.</param>
    public static MoodleHeader? Read(CsvTable table, MoodleChoice choice, out string reason)
    {
        var names = table.Rows[0].Cells.Select(cell => cell.Trim()).ToArray();
        CsvLine[] rows = [.. table.Rows.Skip(1).Where(row => !row.IsBlank)];
        var found = choice.By is null ? Identifying(names, rows) : [.. Named(names, choice.By)];
        var people = NameColumns(names, rows, choice.Name);
        reason = (found.Length, choice.By) switch
        {
            _ when people is null => $"has no column '{choice.Name}'. Name the column of full names, or two with a comma: {Listed(names)}",
            (0, null) => "has no column 'Email address', 'Username' or 'ID number', and none that holds addresses. "
                + $"Name the one that identifies students with --id: {Listed(names)}",
            (0, _) => $"has no column '{choice.By}'.{Suggestion.For(choice.By!, names)} It has {Listed(names)}",
            ( > 1, not null) => $"has {found.Length} columns '{choice.By}'. Leave one",
            _ => "",
        };
        return reason.Length > 0 ? null : new MoodleHeader(names, found, people!.Value.First, people.Value.Last);
    }

    public int? Grade(string? title) => title is null ? null : Index(Cells, title);

    /// <summary>By their English headings, else by what they hold: addresses.</summary>
    private static int[] Identifying(string[] names, CsvLine[] rows)
    {
        int[] known = [.. Known.Select(name => Array.FindIndex(names, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .Where(index => index >= 0)];
        return known.Length > 0 ? known : [.. Enumerable.Range(0, names.Length).Where(column => HoldsAddresses(rows, column)).Take(1)];
    }

    private static bool HoldsAddresses(CsvLine[] rows, int column) => rows.Any(row => row[column].Length > 0)
        && rows.All(row => row[column].Length == 0 || row[column].Split('@') is [{ Length: > 0 }, { Length: > 0 }]);

    /// <summary>
    /// As named; else by their English headings; else the first two columns, where they hold names. Null if a named one is missing.
    /// </summary>
    private static (int? First, int? Last)? NameColumns(string[] names, CsvLine[] rows, string? named)
    {
        if (named is not null)
        {
            if (Index(names, named) is { } whole)
                return (whole, null);
            return named.Split(',') is [var one, var other] && Index(names, one) is { } first && Index(names, other) is { } last
                ? (first, last) : null;
        }
        var (given, family) = (Index(names, "First name"), Index(names, "Last name") ?? Index(names, "Surname"));
        if ((given ?? family) is not null)
            return (given, family);
        if (Index(names, "Full name") is { } full)
            return (full, null);
        return names.Length > 1 && HoldsNames(rows, 0) && HoldsNames(rows, 1) ? (0, 1) : (null, null);
    }

    private static bool HoldsNames(CsvLine[] rows, int column) => rows.Length > 0
        && rows.All(row => row[column].Length > 0 && row[column]
            .All(unit => char.IsLetter(unit) || " '-.’".Contains(unit, StringComparison.Ordinal)));

    private static IEnumerable<int> Named(string[] names, string heading) =>
        Enumerable.Range(0, names.Length).Where(index => names[index].Equals(heading.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string Listed(string[] names) => string.Join(", ", names.Select(name => $"'{SafeText.OneLine(name, 60)}'"));

    private static int? Index(string[] names, string name) =>
        Array.FindIndex(names, cell => cell.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index : null;
}
