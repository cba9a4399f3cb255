using Katas.Testing;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>An argument is added to the right answers, or subtracted from them: a residual connection, for example.</summary>
/// <param name="slug">Its name.</param>
/// <param name="word">What comes between the right answers and the argument.</param>
/// <param name="sign">1 if it is added, −1 if it is subtracted.</param>
internal sealed class ArgumentAdded(string slug, string word, double sign) : Relation(slug)
{
    public override string? Explain(MemberReplies replies) =>
        replies.AreEnough(0) && replies.Member.Method.GetParameters().FirstOrDefault(parameter =>
            replies.Wrong.All(question => IsSum(question, parameter.Position))) is { } added
            ? $"{(replies.ToAnswer.All(question => question.Deviates) ? "Your answers are" : "Where your answers are wrong, they are")} "
                + $"the right ones {word} '{added.Name}'."
            : null;

    private bool IsSum(AskedQuestion question, int position)
    {
        if (question.Parts.Where(part => part.Deviates).ToArray() is not [{ Right: object[] } part]
            || question.Arguments[position] is not { } argument)
        {
            return false;
        }
        var added = AnswerTree.NumberPairs(part.Right, AnswerTree.Of(argument)); // the argument beside the right answer
        var own = AnswerTree.NumberPairs(part.Right, part.Own);
        return own.Count > 0 && own.Count == added.Count && own.Zip(added).All(number =>
            number.First.Own.IsCloseTo(number.Second.Right + (sign * number.Second.Own)));
    }
}
