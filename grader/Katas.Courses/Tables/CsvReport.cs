using Katas.Core.Verdicts;

namespace Katas.Courses.Tables;

/// <summary>
/// One row per task and one per test, for spreadsheets and statistics. Only tasks have points, or the kata where it has no tasks,
/// so the column of points sums to the score.
/// </summary>
public static class CsvReport
{
    private static readonly string[] Header =
    [
        "submission", "kata", "slug", "title", "difficulty", "traps", "row", "task", "points", "max_points", "test", "suite", "outcome",
        "milliseconds", "message", "output", "mark", "mark_out_of",
    ];

    /// <summary>All reports in one table.</summary>
    public static string Of(IReadOnlyList<Report> reports) =>
        CsvText.Of(Header, from report in reports from kata in report.Katas from row in Rows(report, kata) select row);

    private static IEnumerable<Cell[]> Rows(Report report, Verdict kata)
    {
        var earned = kata.Tasks.Count > 0
            ? kata.Tasks.Select(task => Earned("task", task.Id, task.Points, task.MaxPoints))
            : [Earned("kata", "", kata.Points, kata.MaxPoints)];
        return earned.Concat(kata.Tests.Select(Test)).Select(cells => (Cell[])[.. Head(report, kata), .. cells, .. Mark(report)]);
    }

    private static Cell[] Head(Report report, Verdict kata) =>
    [
        Cell.Text(report.Submission),
        Cell.Number(kata.Number),
        Cell.Text(kata.Slug),
        Cell.Text(kata.Title),
        Cell.Text(kata.Difficulty),
        Cell.Text(string.Join(' ', kata.Traps.Select(trap => trap.Slug).Distinct())),
    ];

    private static Cell[] Earned(string row, string task, double points, double maxPoints) =>
    [
        Cell.Text(row), Cell.Text(task), Cell.Number(points), Cell.Number(maxPoints),
        Cell.Text(""), Cell.Text(""), Cell.Text(""), Cell.Number(null), Cell.Text(""), Cell.Text(""),
    ];

    private static Cell[] Test(TestVerdict test) =>
    [
        Cell.Text(test.Task is null ? "test" : test.IsEdge ? "edge test" : "core test"),
        Cell.Text(test.Task ?? ""),
        Cell.Number(null),
        Cell.Number(null),
        Cell.Text(test.Name),
        Cell.Text(test.Suite == SuiteKind.Hidden ? "hidden" : "public"),
        Cell.Text(OutcomeNames.InWords(test.Outcome)),
        Cell.Number(test.Ms),
        Cell.Text(test.Message),
        Cell.Text(test.Output),
    ];

    private static Cell[] Mark(Report report) => [Cell.Number(report.Mark?.Points), Cell.Number(report.Mark?.OutOf)];
}
