namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The learner's answers are the right ones after one change, which depends on nothing else.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What the learner's answers are.</param>
/// <param name="change">The change; null where it cannot be made.</param>
internal sealed class ChangedAnswer(string slug, string words, Func<object, object?> change) : AnswerRelation(slug, words)
{
    protected override bool Holds(object right, object own) => change(right) is { } changed && DifferenceFinder.AreEqual(changed, own);
}

/// <summary>The learner's answers and the right ones have something in common that no single change can say.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What the learner's answers are.</param>
/// <param name="compare">Whether it is so for a right answer and a wrong one.</param>
/// <param name="tells">Whether a right answer can show it; where two cannot, nothing is shown. All can if null.</param>
internal sealed class ComparedAnswer(
    string slug, string words, Func<object, object, bool> compare, Func<object, bool>? tells = null) : AnswerRelation(slug, words)
{
    protected override bool Holds(object right, object own) => compare(right, own);

    protected override bool HoldsFor(IReadOnlyList<AnswerPart> parts) => base.HoldsFor(parts)
        && (tells is null || parts.Count(part => tells(part.Right)) >= MemberReplies.Fewest);
}
