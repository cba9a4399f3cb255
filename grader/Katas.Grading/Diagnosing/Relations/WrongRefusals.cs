using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The code refuses what must be refused, with another exception than the contract names.</summary>
internal sealed class AnotherException() : Relation("another-exception")
{
    public override string? Explain(MemberReplies replies)
    {
        var wrong = replies.ToRefuse.Where(question => question.Deviates).ToArray();
        return MemberReplies.Inputs(wrong) >= MemberReplies.Fewest && wrong.All(question => question.Own is Reply.Threw)
            ? "Your code stops where the contract asks for a refusal, but with an exception of another type than the contract names."
            : null;
    }
}

/// <summary>The code answers what must be refused, always where the input has one kind.</summary>
internal sealed class NotRefused(Input input) : Relation($"answers-{input.Slug}")
{
    public override string? Explain(MemberReplies replies)
    {
        var wrong = replies.ToRefuse.Where(question => question.Deviates).ToArray();
        return MemberReplies.Inputs(wrong) >= MemberReplies.Fewest && wrong.All(question => question.Own is Reply.Answered)
            && replies.ToRefuse.All(question => input.IsAsked(question) == question.Deviates)
            ? $"Your code answers input with {input.Words}, which the contract asks it to refuse."
            : null;
    }
}
