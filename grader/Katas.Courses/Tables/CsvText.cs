using System.Globalization;
using CsvHelper;

namespace Katas.Courses.Tables;

/// <summary>Tables for spreadsheets and gradebooks: RFC 4180, LF.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>A table with a header and the rows below it.</summary>
    public static string Of(IEnumerable<string> header, IEnumerable<IEnumerable<Cell>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options))
        {
            foreach (var row in rows.Prepend(header.Select(Cell.Exactly)))
            {
                foreach (var cell in row)
                    csv.WriteField(cell.Content);
                csv.EndRecord();
            }
        }
        return text.ToString();
    }
}

/// <summary>What stands in one cell.</summary>
internal readonly record struct Cell
{
    private Cell(string content) => Content = content;

    public string Content { get; }

    /// <summary>Text that may be a learner's: made harmless.</summary>
    public static Cell Text(string text) => new(CellText.Escape(text));

    /// <summary>A number, which stays one; null leaves the cell empty.</summary>
    public static Cell Number(double? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>Text that must come back as it is: our own headings, and what a gradebook calls its students.</summary>
    public static Cell Exactly(string text) => new(text);
}
