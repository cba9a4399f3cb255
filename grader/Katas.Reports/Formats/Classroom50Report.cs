namespace Katas.Reports;

/// <summary>
/// What Classroom 50 wants of a grader in <c>result.json</c>, without what only its runner knows (classroom, assignment, links, times);
/// the shim adds that. Scores are whole numbers there: half points are rounded down, so that full marks mean full marks.
/// </summary>
public static class Classroom50Report
{
    /// <summary>The file for one submission.</summary>
    public static string Of(Report report)
    {
        var before = 0.0;
        var tests = new List<Test>();
        foreach (var kata in report.Katas)
        {
            // Rounding the running total makes the entries sum up to the rounded score.
            tests.Add(new Test(
                SafeText.OnOneLine($"{kata.Number:00} {kata.Title}"), kata.Outcome == Outcome.Passed,
                Whole(before + kata.Points) - Whole(before), (int)Math.Round(kata.MaxPoints), SafeText.OnOneLine(kata.Message), [.. kata.Traps.Select(trap => trap.Slug).Distinct()]));
            before += kata.Points;
        }
        return ForeignJson.WriteKebab(new Result("classroom50/result/v1", tests.Sum(test => test.Score), tests.Sum(test => test.MaxScore), tests));
    }

    private static int Whole(double points) => (int)Math.Floor(points + 1e-6);

    private sealed record Result(string Schema, int Score, int MaxScore, IReadOnlyList<Test> Tests);

    private sealed record Test(string TestName, bool Passed, int Score, int MaxScore, string Message, IReadOnlyList<string> Traps);
}
