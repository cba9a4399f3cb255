using System.Globalization;

namespace Katas.Reports;

/// <summary>
/// Gradescope's <c>results.json</c>: an entry a kata, so that points are those of the assignment. Nothing is marked hidden:
/// what the learner must not see is not in the report, and a hidden entry would also hide the total.
/// </summary>
public static class GradescopeReport
{
    /// <summary>The file for one submission.</summary>
    public static string Of(Report report) => ForeignJson.WriteSnake(new Results(
        report.Score, ExecutionTime(report), Overall(report), "text", "text", "text", "visible", "hidden",
        [.. report.Katas.Select(Entry)], new Extra(report.Schema, report.Kit, report.Seed, report.Isolation)));

    private static Test Entry(KataReport kata) => new(
        kata.Points, kata.MaxPoints, kata.Outcome == Outcome.Passed ? "passed" : "failed",
        SafeText.OnOneLine($"{kata.Number:00} {kata.Title}"), kata.Number.ToString(CultureInfo.InvariantCulture),
        KataText.Of(kata), "text", [kata.Difficulty, .. kata.Traps.Select(trap => trap.Slug).Distinct()], "visible");

    private static string Overall(Report report) => SafeText.Of(string.Join("\n", report.Problems
        .Select(problem => $"{problem.File}({problem.Line},{problem.Column}): {problem.Code} {problem.Message}")
        .Prepend($"{Figures.Points(report.Score)} of {Figures.Points(report.MaxScore)} points: {report.InWords()}.")));

    private static double? ExecutionTime(Report report) => report.Katas.All(kata => kata.Ms() is null) ? null : report.Katas.Sum(kata => kata.Ms() ?? 0) / 1000.0;

    private sealed record Results(
        double Score, double? ExecutionTime, string Output, string OutputFormat, string TestOutputFormat, string TestNameFormat,
        string Visibility, string StdoutVisibility, IReadOnlyList<Test> Tests, Extra ExtraData);

    private sealed record Test(
        double Score, double MaxScore, string Status, string Name, string Number, string Output, string OutputFormat,
        IReadOnlyList<string> Tags, string Visibility);

    private sealed record Extra(string Schema, string Kit, int Seed, string Isolation);
}
