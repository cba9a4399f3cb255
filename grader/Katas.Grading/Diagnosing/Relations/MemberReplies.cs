using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The recorded calls of one member, in the order in which they were made.</summary>
internal sealed record MemberReplies(Member Member, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>Fewer replies that deviate show nothing: a single one may agree with a relation by chance.</summary>
    public const int Fewest = 2;

    private readonly Lazy<double[]> largest = new(() => [.. Questions[0].Arguments.Select((_, i) =>
        Questions.Max(question => Size(question.Arguments[i])))]);
    private readonly int inputs = Inputs(Telling(Questions));
    private readonly int answers = Telling(Questions).Select(question => question.OwnBytes).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The right answers to other questions; null where there are none, as in a learner's kit.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Whether it is known that nothing is kept from one call to the next.</summary>
    public bool IsSteady { get; init; }

    /// <summary>The calls that must be answered.</summary>
    public IReadOnlyList<AskedQuestion> ToAnswer { get; } = [.. Questions.Where(question => question.Right is Reply.Answered)];

    /// <summary>Those of them that were not answered rightly.</summary>
    public IReadOnlyList<AskedQuestion> Wrong { get; } = [.. Questions.Where(question => question is { IsWrong: true })];

    /// <summary>The calls that must be refused.</summary>
    public IReadOnlyList<AskedQuestion> ToRefuse { get; } = [.. Questions.Where(question => question.Right is Reply.Threw)];

    public static MemberReplies Of(SuspectMember suspect) => new(suspect.Member,
        [.. suspect.Calls.OrderBy(compared => compared.Order).Select(compared => new AskedQuestion(compared))]);

    /// <summary>How many different inputs were asked.</summary>
    public static int Inputs(IEnumerable<AskedQuestion> questions) =>
        questions.Select(question => question.Input).Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// Whether enough wrong answers to different inputs speak for a relation: two besides those that its free parameters are fitted to, of
    /// which each holds more than one repeated number, and not all of which are alike.
    /// </summary>
    public bool AreEnough(int parameters) => inputs >= parameters + Fewest && answers >= Fewest;

    /// <summary>
    /// Whether all answers are wrong, or wrong ones have different arguments wherever right ones do: a number that is found in answers to
    /// one and the same argument may be that argument's.
    /// </summary>
    public bool AreVaried() => ToAnswer.All(question => question.Deviates) || Enumerable.Range(0, ToAnswer[0].Arguments.Length)
        .All(position => AskedQuestion.HaveSeveral(Wrong, position) || !AskedQuestion.HaveSeveral(ToAnswer, position));

    /// <summary>
    /// Whether no number and no list in a changed question is far larger than what tests have asked in its place: a position that is taken
    /// for a size would fill the memory.
    /// </summary>
    public bool AreOfAskedSize(object?[] arguments, int parameters) => arguments.Length != parameters
        || arguments.Index().All(argument => Size(argument.Item) <= (2 * largest.Value[argument.Index]) + 1);

    private static double Size(object? argument) => argument switch
    {
        int number => Math.Abs((double)number),
        long number => Math.Abs((double)number),
        System.Collections.ICollection list => list.Count,
        _ => 0,
    };

    private static IEnumerable<AskedQuestion> Telling(IReadOnlyList<AskedQuestion> questions) =>
        questions.Where(question => question.IsWrong && question.TellsSomething());
}
