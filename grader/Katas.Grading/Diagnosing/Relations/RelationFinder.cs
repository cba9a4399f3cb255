using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>Finds the relations that explain a member's replies: one for what must be answered, and one for what must be refused.</summary>
internal static class RelationFinder
{
    public const string RefusalsUntold = " This does not explain what it does where the contract asks for a refusal.";
    private const long MostBytes = 4 << 20; // twice what all reference answers take
    private const string AnswersUntold = " This does not explain the answers that are wrong.";

    public static IReadOnlyList<FoundRelation> Find(MemberReplies replies)
    {
        if (!CanBeRelated(replies))
            return [];

        var answers = Find(KnownRelations.OfAnswers, replies);
        var refusals = Find(KnownRelations.OfRefusals, replies);
        return (answers, refusals) switch
        {
            ({ } one, { } other) => [one, other],
            ({ } one, null) => [With(one, replies.ToRefuse, RefusalsUntold)],
            (null, { } other) => [With(other, replies.ToAnswer, AnswersUntold)],
            _ => [],
        };
    }

    /// <summary>The same where a trap explains the answers: what is done beside that where the contract asks for a refusal.</summary>
    public static IReadOnlyList<FoundRelation> FindBesides(MemberReplies replies) =>
        CanBeRelated(replies) && Find(KnownRelations.OfRefusals, replies) is { } refusals ? [refusals] : [];

    private static bool CanBeRelated(MemberReplies replies) =>
        replies.Questions.Sum(question => (long)question.Input.Length + question.OwnBytes.Length) <= MostBytes
            && !replies.Questions.Any(question => question is { Deviates: true, Right: not (Reply.Answered or Reply.Threw) });

    private static FoundRelation With(FoundRelation found, IReadOnlyList<AskedQuestion> others, string untold) =>
        others.Any(question => question.Deviates) ? found with { Sentence = found.Sentence + untold } : found;

    /// <summary>The relations of the first group of which any holds.</summary>
    private static FoundRelation? Find(IEnumerable<IReadOnlyList<Relation>> groups, MemberReplies replies)
    {
        foreach (var group in groups)
        {
            var found = group.Select(relation => (relation.Slug, Sentence: relation.Explain(replies)))
                .Where(explained => explained.Sentence is not null).ToArray();
            if (found.Length > 0)
                return new FoundRelation(found[0].Slug, found[0].Sentence!, [.. found.Skip(1).Select(other => other.Slug)]);
        }
        return null;
    }
}

/// <summary>A relation that explains a member's replies.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Sentence">What it says of the replies.</param>
/// <param name="Also">Others that explain them as well.</param>
internal sealed record FoundRelation(string Slug, string Sentence, IReadOnlyList<string> Also);
