using Katas.Core.Text;
using Katas.Courses.Tables;

namespace Katas.Courses.Gradebooks;

/// <summary>One student of a gradebook.</summary>
/// <param name="Row">The row in the file.</param>
/// <param name="Name">How the gradebook shows the student.</param>
/// <param name="Identities">For each identifying column, in order of trust, the values that identify the student.</param>
internal sealed record RosterRow(CsvLine Row, string Name, IReadOnlyList<string[]> Identities);

/// <summary>The rows a key finds, and the column that found them.</summary>
internal sealed record RosterMatch(string By, IReadOnlyList<RosterRow> Rows);

/// <summary>
/// The students of a gradebook. A key is looked for in one identifying column after the other; the first with a match decides.
/// </summary>
internal sealed class GradebookRoster
{
    private readonly IReadOnlyList<string> columns;
    private readonly Dictionary<string, List<RosterRow>>[] byColumn;

    private readonly Func<string, DownloadKey?> keyOf;

    /// <param name="columns">What the identifying columns are called.</param>
    /// <param name="rows">The students.</param>
    /// <param name="keyOf">Who a submission belongs to, by the name that the platform gives to a download.</param>
    public GradebookRoster(IReadOnlyList<string> columns, IReadOnlyList<RosterRow> rows, Func<string, DownloadKey?> keyOf)
    {
        this.columns = columns;
        this.keyOf = keyOf;
        Rows = rows;
        byColumn = [.. columns.Select(_ => new Dictionary<string, List<RosterRow>>(StringComparer.OrdinalIgnoreCase))];
        foreach (var row in rows)
        {
            for (var column = 0; column < columns.Count; column++)
                Add(byColumn[column], row, row.Identities[column]);
        }
    }

    public IReadOnlyList<RosterRow> Rows { get; }

    /// <summary>
    /// The rows for a submission: by the map if it names it, else by its name, else by what the platform puts into the names of
    /// downloaded files.
    /// </summary>
    public RosterMatch Find(string submission, IReadOnlyDictionary<string, string> map)
    {
        if (map.TryGetValue(NameKey.Of(submission), out var id))
        {
            return Find(id, 0..columns.Count) is { Rows.Count: > 0 } mapped
                ? mapped with { By = $"map, {mapped.By}" }
                : new RosterMatch($"map, '{SafeText.OneLine(id, 60)}'", []);
        }

        var found = Find(submission, 0..columns.Count);
        if (found.Rows.Count > 0 || keyOf(submission) is not { } key)
            return found;
        var column = Enumerable.Range(0, columns.Count).FirstOrDefault(index => columns[index] == key.Column, -1);
        return column < 0 ? found : Find(key.Value, column..(column + 1));
    }

    private RosterMatch Find(string key, Range within)
    {
        for (var column = within.Start.Value; column < within.End.Value; column++)
        {
            if (byColumn[column].TryGetValue(NameKey.Of(key), out var rows))
                return new RosterMatch(columns[column], rows);
        }
        return new RosterMatch("", []);
    }

    private static void Add(Dictionary<string, List<RosterRow>> index, RosterRow row, string[] values)
    {
        foreach (var value in values.Select(NameKey.Of).Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!index.TryGetValue(value, out var rows))
                index[value] = rows = [];
            rows.Add(row);
        }
    }
}
