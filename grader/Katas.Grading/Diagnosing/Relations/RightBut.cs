using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The answers are right for all input but one kind, and wrong for all of that kind.</summary>
internal sealed class RightBut(Input input) : Relation($"right-but-for-{input.Slug}")
{
    public static IReadOnlyList<RightBut> All { get; } = [.. Input.All.Select(input => new RightBut(input))];

    public Input Input { get; } = input;

    public override string? Explain(MemberReplies replies)
    {
        var right = replies.ToAnswer.Where(question => !question.Deviates).ToArray();
        // questions made from one question are of its kind, so wrong answers to them show nothing more; a refusal speaks for itself
        var wrong = replies.Wrong.Where(question => !question.IsVaried || question.Own is Reply.Threw);
        return MemberReplies.Inputs(wrong) >= MemberReplies.Fewest && MemberReplies.Inputs(right) >= MemberReplies.Fewest
            && right.Any(question => question.TellsSomething()) // nothing is easily answered rightly, and shows nothing of other input
            && replies.ToAnswer.All(question => Input.IsAsked(question) == question.Deviates)
            ? Sentence(replies.Wrong)
            : null;
    }

    private string Sentence(IReadOnlyList<AskedQuestion> wrong)
    {
        if (!wrong.All(question => question.Own is Reply.Threw))
            return $"Your answers are right but for input with {Input.Words}, and wrong for each of that kind.";
        var stops = wrong.All(question => ReplyComparer.IsRefusal((Reply.Threw)question.Own)) ? "refuses" : "ends in an exception for";
        return $"Your code {stops} input with {Input.Words}, which has an answer. Its other answers are right.";
    }
}
