using Katas.Grading.Diagnosing.Relations;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>How much speaks for what explains a member.</summary>
internal static class Support
{
    /// <summary>The kind of input that a relation says to be answered wrongly; null where it is another relation.</summary>
    public static Input? KindOf(FoundRelation found) => RightBut.All.FirstOrDefault(relation => relation.Slug == found.Slug)?.Input;

    public static bool IsOfMemory(FoundRelation found) => KnownRelations.OfMemory.Any(memory => memory.Slug == found.Slug);

    /// <summary>
    /// Whether few wrong replies to different input show it, so that another fault may have given the same ones; or whether it is of a kind
    /// that the choice of the tests can make appear so: something is kept from one call to the next, or one kind of input is answered
    /// wrongly.
    /// </summary>
    public static bool IsThin(Explanation explanation) =>
        explanation.Relations.Any(found => KindOf(found) is not null || IsOfMemory(found))
        || !TrapMatching.ShowsMuch(explanation.Member);
}
