using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The code refuses what must be refused, with another exception than the contract names.</summary>
internal sealed class AnotherException() : Relation("another-exception")
{
    public override string? Explain(MemberReplies replies)
    {
        var wrong = replies.ToRefuse.Where(question => question.Deviates).ToArray();
        if (MemberReplies.Inputs(wrong) < MemberReplies.Fewest || !wrong.All(question => question.Own is Reply.Threw))
            return null;
        var asked = wrong.Select(question => Short(ReplyComparer.KindOf((Reply.Threw)question.Right))).Distinct().ToArray();
        // of a hidden test's call not even the type is told: it might be made to say more
        var thrown = wrong.Where(question => !question.IsHidden).Select(question => Short(((Reply.Threw)question.Own).Type))
            .Distinct().ToArray();
        var own = thrown is [var type] ? type : "an exception of another type";
        return asked is [var contract]
            ? $"Your code stops where the contract asks for a refusal, but with {own}: the contract asks for {contract}."
            : $"Your code stops where the contract asks for a refusal, but with {own} instead of the one that the contract names.";
    }

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}

/// <summary>The code answers what must be refused, always where the input has one kind.</summary>
internal sealed class NotRefused(Input input) : Relation($"answers-{input.Slug}")
{
    public override string? Explain(MemberReplies replies)
    {
        var wrong = replies.ToRefuse.Where(question => question.Deviates).ToArray();
        return MemberReplies.Inputs(wrong) >= MemberReplies.Fewest && wrong.All(question => question.Own is Reply.Answered)
            && replies.ToRefuse.All(question => input.IsAsked(question) == question.Deviates) && IsReason(wrong, replies)
            ? $"Your code answers input with {input.Words}, which the contract asks it to refuse."
            : null;
    }

    /// <summary>Whether the contract allows the same questions without that kind: else they are refused for another reason.</summary>
    private bool IsReason(IEnumerable<AskedQuestion> wrong, MemberReplies replies) => wrong.All(question =>
        replies.Reference is null || input.Removed(question.Member, question.Arguments) is not { } arguments
        || !replies.AreOfAskedSize(arguments, arguments.Length)
        || replies.Reference.Answer(question.Member, question.Culture, arguments) is not Reply.Threw);
}

/// <summary>The code answers what must be refused, where no kind of input says which.</summary>
internal sealed class MissingCheck() : Relation("missing-check")
{
    public override string? Explain(MemberReplies replies)
    {
        var wrong = replies.ToRefuse.Where(question => question.Deviates).ToArray();
        if (MemberReplies.Inputs(wrong) < MemberReplies.Fewest || replies.Wrong.Count > 0) // what is computed wrongly may be refused so
            return null;
        var answers = wrong.All(question => question.Own is Reply.Answered) ? "answers" : "answers or ends in another exception";
        return wrong.Length == replies.ToRefuse.Count
            ? $"Your code refuses nothing: it {answers} wherever the contract asks for an exception. Which arguments have no answer?"
            : $"Your code {answers} where the contract asks for an exception. Other arguments it refuses rightly: a check is missing.";
    }
}
