namespace Katas.Grading.Diagnosing.Relations;

/// <summary>A relation between a wrong answer and the right one that needs to know nothing else.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What the learner's answers are, to be read after "Your answers are".</param>
internal abstract class AnswerRelation(string slug, string words) : Relation(slug)
{
    /// <summary>How many numbers are taken from the learner's replies.</summary>
    protected virtual int Parameters => 0;

    public override string? Explain(MemberReplies replies)
    {
        if (!replies.AreEnough(Parameters) || (Parameters > 0 && !replies.AreVaried()))
            return null;
        var parts = replies.Wrong.Select(question => question.Parts.Where(part => part.Deviates).ToArray()).ToArray();
        if (parts.Any(deviating => deviating.Length == 0))
            return null;
        if (HoldsFor([.. parts.SelectMany(deviating => deviating)]))
            return Sentence(replies, [.. parts.SelectMany(deviating => deviating.Select(part => part.Name)).Distinct()]);
        // of an answer in stages the first that deviates may carry the fault, and the others follow from it
        AnswerPart[] first = [.. parts.Select(deviating => deviating[0])];
        return parts.Any(deviating => deviating.Length > 1) && first.All(part => part.Name == first[0].Name) && HoldsFor(first)
            ? $"{Sentence(replies, [first[0].Name])} Look there first: what comes after it in the answer may only follow from it."
            : null;
    }

    /// <summary>Whether one part of a wrong answer has the relation to the right one.</summary>
    protected abstract bool Holds(object right, object own);

    /// <summary>The same for all parts together, for a relation with a parameter that they share.</summary>
    protected virtual bool HoldsFor(IReadOnlyList<AnswerPart> parts) => parts.All(part => Holds(part.Right, part.Own));

    private string Sentence(MemberReplies replies, IReadOnlyList<string> parts)
    {
        var areAllWrong = replies.ToAnswer.All(question => question.Deviates);
        var named = string.Join(" and ", parts.Where(part => part.Length > 0));
        return (areAllWrong, named.Length > 0) switch
        {
            (true, false) => $"Your answers are {words}.",
            (true, true) => $"Of your answers, {named} are {words}.",
            (false, false) => $"Where your answers are wrong, they are {words}.",
            (false, true) => $"Where your answers are wrong, {named} are {words}.",
        };
    }
}
