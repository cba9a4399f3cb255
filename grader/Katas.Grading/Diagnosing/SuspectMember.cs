using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>A recorded call beside the right reply to it; a hidden test may have made it.</summary>
internal sealed record ComparedCall(RecordedCall Call, Reply Right, bool Deviates, bool IsHidden = false)
{
    /// <summary>How many calls of the same member came before it.</summary>
    public int Order { get; init; }

    /// <summary>Whether it was made from another call, so that it has no kind of input that the other had not.</summary>
    public bool IsVaried { get; init; }

    /// <summary>How far apart two right answers to it may be; the usual tolerance if null.</summary>
    public Lazy<double>? Slack { get; init; }

    /// <summary>Whether a reply is the learner's.</summary>
    public bool IsOwn(Reply reply) => ReplyComparer.AreEquivalent(Call.Member, Call.Reply, reply, Slack);

    /// <summary>Whether a reply is right.</summary>
    public bool IsRight(Reply reply) => ReplyComparer.AreEquivalent(Call.Member, Right, reply, Slack);

    public bool IsRefusal => Right is Reply.Threw;

    /// <summary>Whether an argument is null: whoever checks that may still have any misconception, and no model checks it.</summary>
    public bool AsksNull() => Call.Member.ReadArguments(Call.Arguments.Span).Contains(null);
}

/// <summary>A member of a contract with at least one reply that is not the right one; small calls come first.</summary>
internal sealed record SuspectMember(Type Contract, Member Member, IReadOnlyList<ComparedCall> Calls)
{
    /// <summary>Wrong answers, then answers to what should have been refused.</summary>
    public IEnumerable<ComparedCall> Deviating => Calls.Where(compared => compared.Deviates).OrderBy(compared => compared.IsRefusal);

    /// <summary>What may be told: the calls of public tests as long as one of them deviates, for the learner may see them whole.</summary>
    public IReadOnlyList<ComparedCall> DisclosableCalls =>
        Deviating.Where(compared => !compared.IsHidden).ToArray() is { Length: > 0 } shown ? shown : [.. Deviating];
}
