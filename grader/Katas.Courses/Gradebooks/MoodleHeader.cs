using Katas.Core.Text;

namespace Katas.Courses.Gradebooks;

/// <summary>The columns of a Moodle participants or grades export that identify a learner.</summary>
internal sealed record MoodleHeader(string[] Cells, IReadOnlyList<int> Identities, int? First, int? Last)
{
    /// <summary>What Moodle calls the columns its import identifies users by.</summary>
    private static readonly string[] Known = ["Email address", "Email", "Username", "ID number", "idnumber"];

    /// <summary>The header, or why it is none, as the end of a sentence.</summary>
    /// <param name="cells">The cells of the first row.</param>
    /// <param name="by">The column to identify by, where it has another name.</param>
    /// <param name="reason">Why it is none.</param>
    public static MoodleHeader? Read(string[] cells, string? by, out string reason)
    {
        var names = cells.Select(cell => cell.Trim()).ToArray();
        var found = by is null
            ? Known.Select(name => Array.FindIndex(names, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase)))
                .Where(index => index >= 0).ToArray()
            : [.. Enumerable.Range(0, names.Length).Where(index => names[index].Equals(by.Trim(), StringComparison.OrdinalIgnoreCase))];
        reason = (found.Length, by) switch
        {
            (0, null) => "has no column 'Email address', 'Username' or 'ID number'. Name the one that identifies students with --by: "
                + $"{Listed(names)}",
            (0, _) => $"has no column '{by}'.{Suggestion.For(by, names)} It has {Listed(names)}",
            ( > 1, not null) => $"has {found.Length} columns '{by}'. Leave one",
            _ => "",
        };
        return reason.Length > 0 ? null
            : new MoodleHeader(names, found, Index(names, "First name"), Index(names, "Last name") ?? Index(names, "Surname"));
    }

    public int? Grade(string? title) => title is null ? null : Index(Cells, title);

    private static string Listed(string[] names) => string.Join(", ", names.Select(name => $"'{SafeText.OneLine(name, 60)}'"));

    private static int? Index(string[] names, string name) =>
        Array.FindIndex(names, cell => cell.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index : null;
}
