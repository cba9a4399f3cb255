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
    public static (Outcome Outcome, string Message) Of(bool passed, string message, TestTrace trace)
    {
        if (trace.Missing is { } missing)
            return (missing.Outcome, missing.Message);
        if (trace.Calls.FirstOrDefault(call => call.Reply is Reply.NotStarted) is { } notStarted)
            return (Outcome.NotStarted, Answers.Describe(notStarted.Member, notStarted.Reply));
        if (passed)
            return trace.Calls.Count > 0 ? (Outcome.Passed, "") : (Outcome.Failed, "The test asked nothing of the answer.");
        return trace.Calls.Select(call => Forbidden.Sentence(call.Member.Name, call.Reply)).FirstOrDefault(sentence => sentence is not null) is { } forbidden
            ? (Outcome.Forbidden, forbidden)
            : (Outcome.Failed, Sentence(message, trace));
    }

    /// <summary>NUnit puts the exception's type in front of messages that are not assertions; a learner needs the call instead.</summary>
    private static string Sentence(string message, TestTrace trace) =>
        trace.Calls is [.., { Reply: not Reply.Answered } call] && !message.Contains(Mismatch.ExpectedLabel, StringComparison.Ordinal)
            ? Answers.Describe(call.Member, call.Reply)
            : WithoutType(message);

    private static string WithoutType(string message)
    {
        var colon = message.IndexOf(" : ", StringComparison.Ordinal);
        return colon > 0 && !message[..colon].Contains(' ', StringComparison.Ordinal) ? message[(colon + 3)..].TrimStart() : message.Trim();
    }
}
