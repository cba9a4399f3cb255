using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// What Classroom 50 wants of a grader in <c>result.json</c>, without what only its runner knows (classroom, assignment, links, times);
/// the shim adds that. Scores are whole numbers there: half points are rounded down, so that full marks mean full marks. With a course,
/// the score is the mark and entries are weighed; lateness costs the score and no entry. Where there is no mark, there is no score.
/// </summary>
public static class Classroom50Report
{
    /// <summary>The file for one submission.</summary>
    public static string Of(Report report)
    {
        var (earned, most) = (0.0, 0.0);
        var tests = new List<Test>();
        foreach (var worth in Totals.Of(report))
        {
            // Rounding the running totals makes the entries sum up to the rounded ones.
            tests.Add(Entry(worth.Kata, Whole(earned + worth.Earned) - Whole(earned), Whole(most + worth.Most) - Whole(most)));
            (earned, most) = (earned + worth.Earned, most + worth.Most);
        }
        int? score = Totals.Earned(report) is { } total ? Whole(total) : null;
        return ExternalJson.WriteKebab(new Result("classroom50/result/v1", score, Whole(Totals.OutOf(report)), tests));
    }

    private static Test Entry(Verdict kata, int score, int most) => new(
        SafeText.OnOneLine($"{kata.Number:00} {kata.Title}"), kata.Outcome == Outcome.Passed,
        score, most,
        SafeText.OnOneLine($"{kata.Message} {TaskLook.Lines(kata, " · ")}".TrimEnd()),
        [.. kata.Traps.Select(trap => trap.Slug).Distinct()]);

    private static int Whole(double points) => (int)Math.Floor(points + 1e-6);

    private sealed record Result(string Schema, int? Score, int MaxScore, IReadOnlyList<Test> Tests);

    private sealed record Test(string TestName, bool Passed, int Score, int MaxScore, string Message, IReadOnlyList<string> Traps);
}
