using System.Text;
using CsvHelper;

namespace Katas.Courses.Tables;

/// <summary>A CSV text as rows that still know where their cells stand in it, so that one cell can change and nothing else.</summary>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Rows">The rows that are not empty lines; the header is the first.</param>
/// <param name="Content">The text in UTF-8, which the places of cells count in.</param>
internal sealed record CsvTable(char Separator, IReadOnlyList<CsvLine> Rows, byte[] Content)
{
    private static readonly CsvReaderOptions Options =
        new() { HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw, TrackLineNumbers = true };

    /// <summary>
    /// Reads a text, its separator found by how steadily it occurs; <paramref name="reason"/> says why not, as the end of a sentence.
    /// </summary>
    public static CsvTable? Read(string text, out string reason)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var rows = new List<CsvLine>();
        try
        {
            using var reader = CsvReader.Create(content, Options);
            while (reader.Read())
                rows.Add(Row(reader));
            reason = rows.Count == 0 ? "is empty" : "";
            return rows.Count == 0 ? null : new CsvTable(reader.Separator, rows, content);
        }
        catch (CsvFormatException exception)
        {
            reason = $"is not CSV: the quotes of the row on line {exception.LineNumber} do not pair up";
            return null;
        }
    }

    /// <summary>The text with other values in some cells; every other byte stays.</summary>
    /// <param name="values">The values by their cells.</param>
    /// <param name="keepQuotes">Whether a value gets quotes where the one before had some, even if it needs none.</param>
    public string With(IReadOnlyDictionary<(CsvLine Row, int Column), string> values, bool keepQuotes = false)
    {
        using var text = new MemoryStream();
        var done = 0;
        foreach (var ((row, column), value) in values.OrderBy(cell => cell.Key.Row.Places[cell.Key.Column].Start))
        {
            var (start, length) = row.Places[column];
            text.Write(Content.AsSpan(done..start));
            var hadQuotes = keepQuotes && length > 0 && Content[start] == '"';
            text.Write(Encoding.UTF8.GetBytes(Quoted(value, hadQuotes)));
            done = start + length;
        }
        text.Write(Content.AsSpan(done..));
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private string Quoted(string value, bool always) => always || value.AsSpan().ContainsAny([Separator, '"', '\n', '\r'])
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;

    private static CsvLine Row(CsvReader reader)
    {
        var places = new (int, int)[reader.FieldCount];
        var start = (int)reader.ByteOffset;
        for (var cell = 0; cell < places.Length; cell++)
        {
            var length = reader.GetRawSpan(cell).Length;
            places[cell] = (start, length);
            start += length + 1;
        }
        return new CsvLine((int)reader.LineNumber, [.. Enumerable.Range(0, places.Length).Select(reader.GetString)], places);
    }
}

/// <summary>One row of a CSV text.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Cells">What its cells say.</param>
/// <param name="Places">Where they stand, quotes included.</param>
internal sealed record CsvLine(int Line, string[] Cells, (int Start, int Length)[] Places)
{
    /// <summary>No row.</summary>
    public static CsvLine None { get; } = new(0, [], []);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    public string this[int? column] => column is { } index && index < Cells.Length ? Cells[index].Trim() : "";
}
