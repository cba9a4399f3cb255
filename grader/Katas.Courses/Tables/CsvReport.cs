using CsvHelper;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;

namespace Katas.Courses.Tables;

/// <summary>A row a test, for spreadsheets and statistics.</summary>
public static class CsvReport
{
    private static readonly string[] Header =
    [
        "submission", "kata", "slug", "title", "difficulty", "traps", "test", "suite", "outcome", "points", "max_points", "milliseconds", "message", "output",
        "mark", "mark_out_of",
    ];

    /// <summary>All reports in one table.</summary>
    public static string Of(IReadOnlyList<Report> reports) => SpreadsheetText.Of(Header, csv =>
    {
        foreach (var (report, kata) in reports.SelectMany(report => report.Katas.Select(kata => (report, kata))))
        {
            foreach (var test in kata.Tests)
                WriteRow(csv, (report, kata), test);
        }
    });

    private static void WriteRow(CsvWriter csv, (Report Report, KataReport Kata) of, TestReport test)
    {
        csv.WriteText(of.Report.Submission);
        csv.WriteField(of.Kata.Number);
        csv.WriteText(of.Kata.Slug);
        csv.WriteText(of.Kata.Title);
        csv.WriteText(of.Kata.Difficulty);
        csv.WriteText(string.Join(' ', of.Kata.Traps.Select(trap => trap.Slug).Distinct()));
        csv.WriteText(test.Name);
        csv.WriteText(test.Suite == SuiteKind.Hidden ? "hidden" : "public");
        csv.WriteText(OutcomeNames.InWords(test.Outcome));
        csv.WriteField(test.Points);
        csv.WriteField(test.MaxPoints);
        csv.WriteField(test.Ms);
        csv.WriteText(test.Message);
        csv.WriteText(test.Output);
        csv.WriteField(of.Report.Mark?.Points);
        csv.WriteField(of.Report.Mark?.OutOf);
        csv.EndRecord();
    }
}
