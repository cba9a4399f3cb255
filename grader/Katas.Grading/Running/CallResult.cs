using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>What came of one call to a subject: a reply, or why there is none. A closed set.</summary>
public abstract record CallResult
{
    private CallResult() { }

    public sealed record Replied(Reply Reply) : CallResult;

    /// <summary>No reply will come in this test.</summary>
    public sealed record Missing(MissingReply Reason) : CallResult;
}
