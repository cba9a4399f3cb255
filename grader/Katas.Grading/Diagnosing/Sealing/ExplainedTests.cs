using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>
/// Which failing tests a misconception explains: those whose last call of its member is one that the learner answers as the misconception
/// does. A test stops at its first wrong answer, and another test of the same member may fail for another reason.
/// </summary>
internal static class ExplainedTests
{
    /// <param name="trap">What was opened.</param>
    /// <param name="asked">A call of the member that it was opened for.</param>
    /// <param name="failing">The tests that fail.</param>
    public static IReadOnlyList<string> Of(OpenedTrap trap, RecordedCall asked, IEnumerable<TestResult> failing) =>
        [.. failing.Where(result => Last(result, asked) is { } last && trap.Explains.Any(call => IsSame(call, last)))
            .Select(result => result.Test.Name)];

    private static RecordedCall? Last(TestResult result, RecordedCall asked) =>
        result.Calls.LastOrDefault(call => call.Contract == asked.Contract && call.Member.Name == asked.Member.Name);

    private static bool IsSame(FixedCall call, RecordedCall recorded) =>
        call.Culture == recorded.Culture && call.Arguments.AsSpan().SequenceEqual(recorded.Arguments.Span);
}
