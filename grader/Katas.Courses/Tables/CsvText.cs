using System.Globalization;
using CsvHelper;
using Katas.Core.Text;

namespace Katas.Courses.Tables;

/// <summary>Tables for spreadsheets: RFC 4180, LF, UTF-8. Text that would be read as a formula gets an apostrophe in front; numbers stay numbers.</summary>
internal static class SpreadsheetText
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=@+-\t\r\n",
    };

    /// <summary>A table with a header; <paramref name="writeRows"/> writes what is below.</summary>
    public static string Of(string[] header, Action<CsvWriter> writeRows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options))
        {
            csv.WriteRecord(header);
            writeRows(csv);
        }
        return text.ToString();
    }

    /// <summary>The library knows the ASCII characters that begin a formula; spreadsheets in East Asia also take the wide ones.</summary>
    public static void WriteText(this CsvWriter csv, string text)
    {
        var safe = SafeText.Of(text);
        csv.WriteField(safe is ['＝' or '＋' or '－' or '＠', ..] ? "'" + safe : safe);
    }
}
