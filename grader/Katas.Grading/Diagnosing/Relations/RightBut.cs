namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The answers are right for all input but one kind, and wrong for all of that kind.</summary>
internal sealed class RightBut(Input input) : Relation($"right-but-for-{input.Slug}")
{
    public override string? Explain(MemberReplies replies)
    {
        var right = replies.ToAnswer.Where(question => !question.Deviates);
        return MemberReplies.Inputs(replies.Wrong) >= MemberReplies.Fewest && MemberReplies.Inputs(right) >= MemberReplies.Fewest
            && replies.ToAnswer.All(question => input.IsAsked(question) == question.Deviates)
            ? $"Your answers are right but for input with {input.Words}, and wrong for each of that kind."
            : null;
    }
}
