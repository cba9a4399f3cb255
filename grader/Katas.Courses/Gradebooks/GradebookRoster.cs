using System.Text.RegularExpressions;
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
internal sealed partial class GradebookRoster
{
    private readonly IReadOnlyList<string> columns;
    private readonly Dictionary<string, List<RosterRow>>[] byColumn;

    public GradebookRoster(IReadOnlyList<string> columns, IReadOnlyList<RosterRow> rows)
    {
        this.columns = columns;
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
    /// The rows for a submission: by the map if it names it, else by its name, else by what Canvas and Moodle put into the names of
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
        if (found.Rows.Count == 0 && columns[0] == "ID" && CanvasDownload().Match(submission) is { Success: true } canvas)
            return Find(canvas.Groups["user"].Value, 0..1);
        return found.Rows.Count == 0 && MoodleDownload().Match(submission) is { Success: true } moodle
            ? Find(moodle.Groups["name"].Value, (columns.Count - 1)..columns.Count) : found;
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

    /// <summary>"lovelaceada_LATE_1234_56789_answers": sortable name, user id, submission id, the learner's own file name.</summary>
    [GeneratedRegex(@"^[^_]+_(LATE_)?(?<user>[0-9]+)_[0-9]+(_|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CanvasDownload();

    /// <summary>"Ada Lovelace_1234_assignsubmission_file": full name, participant id, kind of submission.</summary>
    [GeneratedRegex(@"^(?<name>[^_]+)_[0-9]+_assignsubmission_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MoodleDownload();
}
