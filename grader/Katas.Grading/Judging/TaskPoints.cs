using Katas.Core.Kits;
using Katas.Core.Verdicts;

namespace Katas.Grading.Judging;

/// <summary>
/// Points by task; pure. Core tests earn the share of their task; failed edge tests, and any failure at all, take points away.
/// All shares are parts of the whole kata. docs/verdicts.md says why the formula is as it is.
/// </summary>
internal static class TaskPoints
{
    private const double LeastLoss = 0.1;
    private const double MostOfTask = 2.0 / 3;
    private const double MostOfKata = 0.25;

    /// <summary>What each task of a kata has earned.</summary>
    public static IReadOnlyList<TaskVerdict> Of(Kata kata, IReadOnlyList<TestVerdict> tests)
    {
        Standing[] standings = [.. kata.Tasks.Select(task => Standing.Of(task, tests))];
        var deductions = standings.Sum(Deduction);
        var scale = deductions > MostOfKata ? MostOfKata / deductions : 1;
        return [.. standings.Select(standing => Verdict(standing, kata.Points, Deduction(standing) * scale))];
    }

    private static TaskVerdict Verdict(Standing standing, double pointsOfKata, double deduction) => new(
        standing.Task.Id, standing.Task.Title,
        Rounded(pointsOfKata * (standing.Earned - deduction)), Rounded(pointsOfKata * standing.Share), standing.Core, standing.Edge);

    /// <summary>What is taken from the points that core tests have earned.</summary>
    private static double Deduction(Standing standing)
    {
        if (standing.Earned == 0 || (standing.Core.AllPassed && standing.Edge.AllPassed))
            return 0;
        var forEdges = Math.Min(MostOfTask * standing.Share, MostOfKata) * standing.Edge.Missing * standing.Core.Share;
        var lost = standing.Share - standing.Earned;
        return Math.Max(forEdges, LeastLoss - lost);
    }

    private static double Rounded(double points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);

    /// <summary>How a submission stands in one task.</summary>
    private sealed record Standing(KataTask Task, TestCount Core, TestCount Edge)
    {
        public double Share => Task.Share / 100.0;

        public double Earned => Share * Core.Share;

        public static Standing Of(KataTask task, IEnumerable<TestVerdict> tests)
        {
            var own = tests.Where(test => test.Task == task.Id).ToArray();
            return new Standing(task, Count(own.Where(test => !test.IsEdge)), Count(own.Where(test => test.IsEdge)));
        }

        private static TestCount Count(IEnumerable<TestVerdict> tests)
        {
            var outcomes = tests.Select(test => test.Outcome).ToArray();
            return new TestCount(outcomes.Count(outcome => outcome == Outcome.Passed), outcomes.Length);
        }
    }
}
