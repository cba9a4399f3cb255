using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The code gives one answer to every question.</summary>
internal sealed class ConstantAnswer() : Relation("constant-answer")
{
    private const int FewestInputs = 4; // one answer again and again shows less than answers that differ

    public override string? Explain(MemberReplies replies) =>
        MemberReplies.Inputs(replies.Wrong) >= FewestInputs
            && replies.ToAnswer.All(question => question.Own is Reply.Answered && question.OwnBytes == replies.ToAnswer[0].OwnBytes)
            ? "Your code gives the same answer, whatever is asked."
            : null;
}

/// <summary>The answers are one of the arguments, as it came.</summary>
internal sealed class EchoedArgument() : Relation("echoed-argument")
{
    public override string? Explain(MemberReplies replies)
    {
        if (!replies.AreEnough(0))
            return null;
        var isAlways = replies.ToAnswer.All(question => question.Deviates);
        return replies.Member.Method.GetParameters().FirstOrDefault(parameter =>
            replies.Wrong.All(question => IsEcho(question, parameter.Position))) is { } echoed
            ? $"{(isAlways ? "Your answers" : "Where they are wrong, your answers")} are the argument '{echoed.Name}' as it came."
            : null;
    }

    private static bool IsEcho(AskedQuestion question, int position) => question.Parts is [var part]
        && question.Arguments[position] is { } argument && DifferenceFinder.AreEqual(AnswerTree.Of(argument), part.Own);
}

/// <summary>Wrong replies are no answers: the code refuses what has an answer, or stops, and everything it answers is right.</summary>
internal sealed class RefusesAnswerable() : Relation("refuses-what-has-an-answer")
{
    public override string? Explain(MemberReplies replies)
    {
        if (MemberReplies.Inputs(replies.Wrong) < MemberReplies.Fewest || !replies.Wrong.All(question => question.Own is Reply.Threw))
            return null;
        var some = replies.ToAnswer.Any(question => !question.Deviates) ? "some questions" : "every question, also those";
        return replies.Wrong.All(question => ReplyComparer.IsRefusal((Reply.Threw)question.Own))
            ? $"Your code refuses {some} that have an answer, and everything it answers is right."
            : $"Your code ends in an exception for {some} that have an answer, and everything it answers is right.";
    }
}
