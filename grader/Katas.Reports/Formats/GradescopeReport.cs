using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// Gradescope's <c>results.json</c>: one entry per kata, so that points are those of the assignment. Nothing is marked hidden:
/// what the learner must not see is not in the report, and a hidden entry would also hide the total. With a course, the score is the
/// mark and entries are weighed, so that what they can earn is what full marks are; where there is no mark, no number is written at all.
/// </summary>
public static class GradescopeReport
{
    /// <summary>The file for one submission.</summary>
    public static string Of(Report report) => ExternalJson.WriteSnake(new Results(
        Totals.Earned(report), ExecutionTime(report), Overall(report), "text", "text", "text", "visible", "hidden",
        [.. Totals.Of(report).Select(worth => Entry(worth, Totals.Earned(report) is not null))],
            new Extra(report.Schema, report.Kit, report.Seed, report.Isolation)));

    private static Test Entry(KataWorth worth, bool isCounted)
    {
        var kata = worth.Kata;
        return new Test(
            isCounted ? Rounded(worth.Earned) : null, isCounted && !worth.IsExtra ? Rounded(worth.Most) : null,
            kata.Outcome == Outcome.Passed ? "passed" : "failed",
            SafeText.OnOneLine($"{kata.Number:00} {kata.Title}{(worth.IsExtra ? " (extra)" : "")}"),
            kata.Number.ToString(CultureInfo.InvariantCulture),
            KataText.Of(kata), "text", [kata.Difficulty, .. kata.Traps.Select(trap => trap.Slug).Distinct()], "visible");
    }

    /// <summary>Fine enough that the entries still add up.</summary>
    private static double Rounded(double points) => Math.Round(points, 4);

    private static string Overall(Report report) => SafeText.Of(string.Join('\n', report.Problems
        .Select(problem => $"{problem.File}({problem.Line},{problem.Column}): {problem.Code} {problem.Message}")
        .Prepend(string.Join('\n', ReadingText.Lines(report)))
        .Prepend(report.Mark?.Sentence is { } mark ? $"mark: {mark}" : "")
        .Prepend($"{NumberFormat.Points(report.Score)} of {NumberFormat.Points(report.MaxScore)} points: {Totals.OutcomesInWords(report)}.")
        .Where(line => line.Length > 0)));

    private static double? ExecutionTime(Report report) =>
        report.Katas.All(kata => kata.Ms() is null) ? null : report.Katas.Sum(kata => kata.Ms() ?? 0) / 1000.0;

    private sealed record Results(
        double? Score, double? ExecutionTime, string Output, string OutputFormat, string TestOutputFormat, string TestNameFormat,
        string Visibility, string StdoutVisibility, IReadOnlyList<Test> Tests, Extra ExtraData);

    private sealed record Test(
        double? Score, double? MaxScore, string Status, string Name, string Number, string Output, string OutputFormat,
        IReadOnlyList<string> Tags, string Visibility);

    private sealed record Extra(string Schema, string Kit, int? Seed, string Isolation);
}
