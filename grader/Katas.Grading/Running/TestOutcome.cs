using Katas.Core.Verdicts;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>
/// Decides what became of a test: what happened to its calls comes first, then the suite's own verdict.
/// A pass needs both: a missing reply or a member not begun is never a pass.
/// </summary>
internal static class TestOutcome
{
    /// <param name="failure">Why the suite itself calls the test failed; null if it does not.</param>
    /// <param name="trace">What happened to the calls.</param>
    public static (Outcome Outcome, TestMessage? Message) Of(TestMessage? failure, TestTrace trace)
    {
        if (trace.Missing is { } missing)
            return (missing.Outcome, missing.Message);
        if (trace.Calls.FirstOrDefault(call => call.Reply is Reply.NotStarted or Reply.NoClass) is { } notStarted)
            return (Outcome.NotStarted, Answers.Explain(notStarted.Member, notStarted.Reply));
        if (failure is null)
            return trace.Calls.Count > 0 ? (Outcome.Passed, null) : (Outcome.Failed, new TestMessage(TestMessageKind.NothingAsked));
        var refusals = trace.Calls.Select(call => Forbidden.Message(call.Member.Name, call.Reply)).OfType<TestMessage>();
        return refusals.FirstOrDefault() is { } forbidden
            ? (Outcome.Forbidden, forbidden)
            : (Outcome.Failed, OfTheLastCall(failure, trace));
    }

    /// <summary>A test that no check of ours has failed was ended by what came instead of an answer.</summary>
    private static TestMessage OfTheLastCall(TestMessage failure, TestTrace trace) =>
        failure.Kind == TestMessageKind.TestFailed && trace.Calls is [.., { Reply: not Reply.Answered } call]
            ? Answers.Explain(call.Member, call.Reply)
            : failure;
}
