using System.Globalization;
using CsvHelper;

namespace Katas.Reports;

/// <summary>A row a test, for spreadsheets and statistics: RFC 4180, LF, UTF-8. Text that would be read as a formula gets an apostrophe in front; numbers stay numbers.</summary>
public static class CsvReport
{
    private static readonly string[] Header =
        ["submission", "kata", "slug", "title", "difficulty", "traps", "test", "suite", "outcome", "points", "max_points", "milliseconds", "message", "output"];

    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=@+-\t\r\n",
    };

    /// <summary>All reports in one table.</summary>
    public static string Of(IReadOnlyList<Report> reports)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options))
        {
            csv.WriteRecord(Header);
            foreach (var (report, kata) in reports.SelectMany(report => report.Katas.Select(kata => (report, kata))))
            {
                foreach (var test in kata.Tests)
                    WriteRow(csv, (report.Submission, kata), test);
            }
        }
        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, (string Submission, KataReport Kata) of, TestReport test)
    {
        WriteText(csv, of.Submission);
        csv.WriteField(of.Kata.Number);
        WriteText(csv, of.Kata.Slug);
        WriteText(csv, of.Kata.Title);
        WriteText(csv, of.Kata.Difficulty);
        WriteText(csv, string.Join(' ', of.Kata.Traps.Select(trap => trap.Slug).Distinct()));
        WriteText(csv, test.Name);
        WriteText(csv, test.Suite == SuiteKind.Hidden ? "hidden" : "public");
        WriteText(csv, OutcomeNames.InWords(test.Outcome));
        csv.WriteField(test.Points);
        csv.WriteField(test.MaxPoints);
        csv.WriteField(test.Ms);
        WriteText(csv, test.Message);
        WriteText(csv, test.Output);
        csv.EndRecord();
    }

    /// <summary>The library knows the ASCII characters that begin a formula; spreadsheets in East Asia also take the wide ones.</summary>
    private static void WriteText(CsvWriter csv, string text)
    {
        var safe = SafeText.Of(text);
        csv.WriteField(safe is ['＝' or '＋' or '－' or '＠', ..] ? "'" + safe : safe);
    }
}
