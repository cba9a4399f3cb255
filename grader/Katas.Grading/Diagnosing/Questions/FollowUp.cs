using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>
/// What is asked after all tests, in a worker of its own: which of several traps it is, where they agree on every call so far; and of a
/// member that nothing explains, whether it answers the same question in the same way twice, and what it replies to questions like those
/// that it got wrong, since a single wrong reply shows no relation. The questions are few and the same every time.
/// </summary>
/// <param name="right">The right replies.</param>
internal sealed class FollowUp(RightReplies right)
{
    private const int MostQuestions = 6;
    private const int MostRepeated = 3;
    private const int Tries = 60;
    private const int MostBytes = 1024;

    public IReadOnlyList<FollowUpQuestions> Of(IEnumerable<Explanation> explained) =>
        [.. explained.Select(About).OfType<FollowUpQuestions>().Where(questions => questions.Calls.Count > 0)];

    /// <summary>The explanations in their order, with what the replies have told.</summary>
    public static IReadOnlyList<Explanation> Refined(
        IEnumerable<Explanation> explained, IReadOnlyList<FollowUpQuestions> questions, IReadOnlyList<IReadOnlyList<Reply>> replies)
    {
        var answered = questions.Zip(replies)
            .ToDictionary(pair => pair.First.About, pair => pair.First.Refine(pair.First.About, pair.Second));
        return [.. explained.Select(explanation => answered.GetValueOrDefault(explanation, explanation))];
    }

    private FollowUpQuestions? About(Explanation explanation) =>
        explanation.Traps.Select(trap => trap.Slug).Distinct().Skip(1).Any() ? WhichTrap(explanation)
        : explanation.IsOpen ? Again(explanation)
        : null;

    private FollowUpQuestions WhichTrap(Explanation explanation)
    {
        var calls = Varied(explanation.Member).Where(call => Differ(explanation, call)).Take(MostQuestions).ToArray();
        return new FollowUpQuestions(explanation, calls, (open, replies) =>
            open.Traps.Where(trap => Agrees(trap, open.Member.Member, calls, replies)).ToArray() is { Length: > 0 } left
                ? open with { Traps = left } : open);
    }

    private static bool Differ(Explanation explanation, FixedCall call)
    {
        var replies = explanation.Traps.Select(trap => Ask(trap, explanation.Member.Member, call)).ToArray();
        return replies.Any(reply => !ReplyComparer.AreEquivalent(explanation.Member.Member, reply, replies[0]));
    }

    private static bool Agrees(TrapModel trap, Member member, IReadOnlyList<FixedCall> calls, IReadOnlyList<Reply> replies) =>
        calls.Zip(replies).All(asked => ReplyComparer.AreEquivalent(member, asked.Second, Ask(trap, member, asked.First)));

    private static Reply Ask(TrapModel trap, Member member, FixedCall call) => trap.Reply(member, call.Culture, call.Arguments);

    /// <summary>Calls like those of the tests that the contract allows.</summary>
    private IEnumerable<FixedCall> Varied(SuspectMember suspect) =>
        Varied(suspect, [.. Small(suspect)]).Where(asked => asked.Right is Reply.Answered).Select(asked => asked.Call);

    /// <summary>Calls like others, each with the right reply to it.</summary>
    private IEnumerable<(FixedCall Call, Reply Right)> Varied(SuspectMember suspect, IReadOnlyList<RecordedCall> calls)
    {
        var vary = new VariedArguments(new Random(Seed.Default));
        for (var i = 0; i < Tries && calls.Count > 0; i++)
        {
            var (member, culture, arguments) = (suspect.Member, calls[i % calls.Count].Culture, calls[i % calls.Count].Arguments);
            var varied = member.WriteArguments(vary.Of(member.ReadArguments(arguments.Span)));
            yield return (new FixedCall(culture, varied.ToArray()), right.Of(suspect.Contract, member, culture, varied));
        }
    }

    /// <summary>The first wrong answers, each question twice, with the others in between; then questions like the wrong ones.</summary>
    private FollowUpQuestions Again(Explanation explanation)
    {
        FixedCall[] once = [.. Small(explanation.Member).Where(call => call.Reply is Reply.Answered).Take(MostRepeated)
            .Select(call => new FixedCall(call.Culture, call.Arguments.ToArray()))];
        var more = More(explanation.Member);
        return new FollowUpQuestions(explanation, [.. once, .. once, .. more], (open, replies) =>
            replies.Count != (2 * once.Length) + more.Count ? open
            : once.Index().Any(call => !ReplyComparer.AreEquivalent(
                open.Member.Member, replies[call.Index], replies[once.Length + call.Index]))
                ? open with { Relations = [new FoundRelation(UnsteadyAnswers.Name, UnsteadyAnswers.Sentence, [])] }
            : open with
            {
                Relations = RelationFinder.Find(right.Of(With(open.Member, more, [.. replies.Skip(2 * once.Length)]))),
            });
    }

    /// <summary>Questions like those that were answered wrongly, or not refused; none where these were many and have shown it.</summary>
    private IReadOnlyList<FixedCall> More(SuspectMember suspect)
    {
        ComparedCall[] wrong = [.. suspect.Deviating.Where(compared => compared.Call.Arguments.Length <= MostBytes)];
        return wrong.DistinctBy(compared => Convert.ToBase64String(compared.Call.Arguments.Span)).Count() > MostRepeated ? [] :
        [
            .. Varied(suspect, [.. wrong.Select(compared => compared.Call)])
                .Where(asked => wrong.Any(compared => compared.Right.GetType() == asked.Right.GetType()))
                .Select(asked => asked.Call).Take(MostQuestions),
        ];
    }

    /// <summary>The member with the replies to further questions, which came after all others; none of them may be told.</summary>
    private SuspectMember With(SuspectMember suspect, IReadOnlyList<FixedCall> calls, IReadOnlyList<Reply> replies) => suspect with
    {
        Calls =
        [
            .. suspect.Calls, .. calls.Zip(replies, (call, reply) => right.Compare(
                new RecordedCall(suspect.Contract, suspect.Member, call.Culture, call.Arguments, reply), isHidden: true)).Index()
                .Select(asked => asked.Item with { Order = suspect.Calls.Count + asked.Index, IsVaried = true }),
        ],
    };

    private static IEnumerable<RecordedCall> Small(SuspectMember suspect) => suspect.Deviating
        .Where(compared => compared.Right is Reply.Answered && compared.Call.Arguments.Length <= MostBytes)
        .Select(compared => compared.Call);
}
