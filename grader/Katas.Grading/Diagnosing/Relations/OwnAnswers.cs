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

/// <summary>The answers are one of the arguments, or something that can be read off it without the others.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What it is of the argument, to be read before the argument's name.</param>
/// <param name="read">What is read off an argument; null where it cannot be read.</param>
internal sealed class EchoedArgument(string slug, string words, Func<object, object?> read) : Relation(slug)
{
    public override string? Explain(MemberReplies replies)
    {
        if (!replies.AreEnough(0) || PartOf(replies.Wrong) is not { } part)
            return null;
        var whose = part.Length > 0 ? $"{part} is" : "your answers are";
        var where = replies.ToAnswer.All(question => question.Deviates) ? "" : "Where your code is wrong, ";
        var sentence = replies.Member.Method.GetParameters()
            .FirstOrDefault(parameter => replies.Wrong.All(question => IsEcho(question, parameter.Position))) is { } echoed
                ? $"{where}{whose} {words} '{echoed.Name}'."
                : null;
        return sentence is null ? null : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>The one part that deviates in all wrong answers.</summary>
    private static string? PartOf(IReadOnlyList<AskedQuestion> wrong)
    {
        var names = wrong.Select(question => question.Parts.Where(part => part.Deviates).Select(part => part.Name).ToArray()).ToArray();
        return names.All(deviating => deviating is [var name] && name == names[0][0]) ? names[0][0] : null;
    }

    private bool IsEcho(AskedQuestion question, int position) => question.Parts.Single(part => part.Deviates) is var part
        && question.Arguments[position] is { } argument && read(AnswerTree.Of(argument)) is { } echo
        && DifferenceFinder.AreEqual(echo, part.Own);
}

/// <summary>Some numbers stand in the answer as they came in an argument of the same shape.</summary>
internal sealed class UnchangedNumbers() : Relation("some-unchanged")
{
    public override string? Explain(MemberReplies replies) =>
        replies.AreEnough(0) && replies.Member.Method.GetParameters().FirstOrDefault(parameter =>
            replies.Wrong.All(question => IsPartlyEcho(question, parameter.Position))) is { } echoed
            ? $"Where your answers are wrong, they are right but for some numbers, which are those of '{echoed.Name}' as they came."
            : null;

    private static bool IsPartlyEcho(AskedQuestion question, int position)
    {
        if (question.Parts is not [var part] || question.Arguments[position] is not { } argument)
            return false;
        var came = AnswerTree.NumberPairs(part.Right, AnswerTree.Of(argument)); // the argument beside the right answer
        var own = AnswerTree.NumberPairs(part.Right, part.Own);
        return own.Count > 0 && own.Count == came.Count && own.Zip(came).All(number =>
            DifferenceFinder.AreEqual(number.First.Right, number.First.Own) || number.First.Own.Equals(number.Second.Own));
    }
}

/// <summary>Wrong replies are refusals of what has an answer, and everything that is answered is right.</summary>
internal sealed class RefusesAnswerable() : Relation("refuses-what-has-an-answer")
{
    public override string? Explain(MemberReplies replies)
    {
        if (MemberReplies.Inputs(replies.Wrong) < MemberReplies.Fewest
            || !replies.Wrong.All(question => question.Own is Reply.Threw threw && ReplyComparer.IsRefusal(threw)))
        {
            return null;
        }
        return replies.ToAnswer.Any(question => !question.Deviates)
            ? "Your code refuses some questions that have an answer, and everything it answers is right: one of its checks asks too much."
            : "Your code refuses every question that was asked, also those that have an answer.";
    }
}
