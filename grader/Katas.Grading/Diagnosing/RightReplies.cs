using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>The right replies to calls, beside a learner's.</summary>
/// <param name="book">The right answers.</param>
internal sealed class RightReplies(AnswerBook book)
{
    public Reply Of(Type contract, Member member, string culture, ReadOnlyMemory<byte> arguments) =>
        CallCulture.Ask(culture, () => book.Answer(contract, member, arguments.Span));

    /// <summary>A learner's reply beside the right one; where no right answer is known, none deviates.</summary>
    public ComparedCall Compare(RecordedCall call, bool isHidden)
    {
        var right = Of(call.Contract, call.Member, call.Culture, call.Arguments);
        var slack = RoundingSlack.Of(call, right, (member, arguments) => Of(call.Contract, member, call.Culture, arguments));
        var deviates = right is not Reply.NoClass && !ReplyComparer.AreEquivalent(call.Member, call.Reply, right, slack);
        return new ComparedCall(call, right, deviates, isHidden) { Slack = slack };
    }

    /// <summary>The replies of a member, for relations, which may ask for right answers to other questions.</summary>
    public MemberReplies Of(SuspectMember suspect) => MemberReplies.Of(suspect) with
    {
        Reference = new Reference((member, culture, arguments) => Of(suspect.Contract, member, culture, arguments)),
    };
}
