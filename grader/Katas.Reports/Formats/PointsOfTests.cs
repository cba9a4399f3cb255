using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// The points of a kata, spread over its tests for readers that know no tasks: passed core tests carry what their task has earned,
/// edge tests carry nothing. In a kata without tasks all tests carry the same.
/// </summary>
internal static class PointsOfTests
{
    /// <summary>For each test of a kata, what it carries and what it could.</summary>
    public static IReadOnlyList<(double Earned, double Most)> Of(Verdict kata)
    {
        var tasks = kata.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        return [.. kata.Tests.Select(test => test.Task is { } id && tasks.TryGetValue(id, out var task)
            ? OfTask(task, test)
            : Part(test, kata.MaxPoints / kata.Tests.Count, kata.MaxPoints / kata.Tests.Count))];
    }

    private static (double Earned, double Most) OfTask(TaskVerdict task, TestVerdict test) =>
        test.IsEdge ? (0, 0) : Part(test, task.Points / task.Core.Passed, task.MaxPoints / task.Core.All);

    private static (double Earned, double Most) Part(TestVerdict test, double earned, double most) =>
        (test.Outcome == Outcome.Passed ? earned : 0, most);
}
