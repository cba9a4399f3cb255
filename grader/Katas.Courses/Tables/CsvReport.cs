using Katas.Core.Verdicts;

namespace Katas.Courses.Tables;

/// <summary>One row per test, for spreadsheets and statistics.</summary>
public static class CsvReport
{
    private static readonly string[] Header =
    [
        "submission", "kata", "slug", "title", "difficulty", "traps", "test", "suite", "outcome", "points", "max_points", "milliseconds",
        "message", "output",
        "mark", "mark_out_of",
    ];

    /// <summary>All reports in one table.</summary>
    public static string Of(IReadOnlyList<Report> reports) => CsvText.Of(
        Header, from report in reports from kata in report.Katas from test in kata.Tests select Row(report, kata, test));

    private static Cell[] Row(Report report, Verdict kata, TestVerdict test) =>
    [
        Cell.Text(report.Submission),
        Cell.Number(kata.Number),
        Cell.Text(kata.Slug),
        Cell.Text(kata.Title),
        Cell.Text(kata.Difficulty),
        Cell.Text(string.Join(' ', kata.Traps.Select(trap => trap.Slug).Distinct())),
        Cell.Text(test.Name),
        Cell.Text(test.Suite == SuiteKind.Hidden ? "hidden" : "public"),
        Cell.Text(OutcomeNames.InWords(test.Outcome)),
        Cell.Number(test.Points),
        Cell.Number(test.MaxPoints),
        Cell.Number(test.Ms),
        Cell.Text(test.Message),
        Cell.Text(test.Output),
        Cell.Number(report.Mark?.Points),
        Cell.Number(report.Mark?.OutOf),
    ];
}
