using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The recorded calls of one member, in the order in which they were made.</summary>
internal sealed record MemberReplies(Member Member, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>Fewer replies that deviate show nothing: each could be chance, and the first of them is where one begins to look.</summary>
    public const int Fewest = 2;

    /// <summary>The right answers to other questions; null where there are none, as in a learner's kit.</summary>
    public Reference? Reference { get; init; }

    /// <summary>The calls that must be answered.</summary>
    public IReadOnlyList<AskedQuestion> ToAnswer { get; } = [.. Questions.Where(question => question.Right is Reply.Answered)];

    /// <summary>The calls that must be refused.</summary>
    public IReadOnlyList<AskedQuestion> ToRefuse { get; } = [.. Questions.Where(question => question.Right is Reply.Threw)];

    public static MemberReplies Of(SuspectMember suspect) => new(suspect.Member,
        [.. suspect.Calls.OrderBy(compared => compared.Order).Select(AskedQuestion.Of)]);

    /// <summary>How many different inputs were asked.</summary>
    public static int Inputs(IEnumerable<AskedQuestion> questions) =>
        questions.Select(question => question.Input).Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// Whether enough replies to different inputs speak for a relation: two besides those that its free parameters are fitted to, of
    /// which each holds more than one repeated number, and not all of which are alike.
    /// </summary>
    public static bool AreEnough(IReadOnlyList<AskedQuestion> deviating, int parameters)
    {
        var telling = deviating.Where(question => question.Own is Reply.Answered && question.TellsSomething()).ToArray();
        return Inputs(telling) >= parameters + Fewest
            && telling.Select(question => question.OwnBytes).Distinct(StringComparer.Ordinal).Count() >= Fewest;
    }
}
