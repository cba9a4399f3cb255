using Katas.Core.Text;
using Katas.Courses.Parsing;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>A CSV file of two columns that an instructor wrote: a submission's name, and a value.</summary>
public static class NameTable
{
    /// <summary>Ids by submission name; a first row "name,id" is a heading.</summary>
    public static (IReadOnlyDictionary<string, string> Ids, IReadOnlyList<FileProblem> Problems) Ids(string text) =>
        Read<string>(text, "name,id", value => value.Length > 0 ? value : null, "a student's id, login or name");

    /// <summary>Repositories by submission name; a first row "name,repository" is a heading.</summary>
    public static (IReadOnlyDictionary<string, string> Repositories, IReadOnlyList<FileProblem> Problems) Repositories(string text) =>
        Read<string>(text, "name,repository", value => value.Length > 0 ? value : null, "a repository, as in course/alice");

    /// <summary>Times of submission by submission name; a first row "name,time" is a heading.</summary>
    public static (IReadOnlyDictionary<string, DateTimeOffset> Times, IReadOnlyList<FileProblem> Problems) Times(string text)
    {
        var (times, problems) = Read<object>(text, "name,time", value => CourseValues.Time(value), LateEntry.TimeAllowed);
        return (times.ToDictionary(pair => pair.Key, pair => (DateTimeOffset)pair.Value, StringComparer.Ordinal), problems);
    }

    private static (Dictionary<string, T> Values, IReadOnlyList<FileProblem> Problems) Read<T>(
        string text, string heading, Func<string, T?> parse, string allowed) where T : class
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        var problems = new Problems();
        if (CsvTable.Read(text, out var reason) is not { } table)
        {
            problems.Add(1, $"The file {reason}. Allowed: one row per submission, with the columns {heading}.");
            return (values, problems.All);
        }
        foreach (var row in table.Rows.Skip(IsHeading(table.Rows[0], heading) ? 1 : 0).Where(row => !row.IsBlank))
        {
            if (row.Cells.Length != 2)
                problems.Add(row.Line, $"The row has {row.Cells.Length} cells. Allowed: two, {heading}.");
            else if (parse(row[1]) is not { } value)
                problems.Add(row.Line, $"'{Quoted(row[1])}' is given for '{Quoted(row[0])}'. Allowed: {allowed}.");
            else if (!values.TryAdd(NameKey.Of(row[0]), value))
                problems.Add(row.Line, $"'{Quoted(row[0])}' is given twice. Keep one.");
        }
        return (values, problems.All);
    }

    private static string Quoted(string cell) => SafeText.OneLine(cell, 60);

    private static bool IsHeading(CsvLine row, string heading) =>
        string.Join(',', row.Cells.Select(cell => cell.Trim())).Equals(heading, StringComparison.OrdinalIgnoreCase);
}
