using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>
/// What is asked after all tests, in a worker of its own: which of several traps it is, where they agree on every call so far, and whether
/// a member that nothing explains answers the same question in the same way twice. The questions are few and the same every time.
/// </summary>
internal sealed class FollowUp(ModelCatalogue models)
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
    private IEnumerable<FixedCall> Varied(SuspectMember suspect)
    {
        var vary = new VariedArguments(new Random(Seed.Default));
        var calls = Small(suspect).ToArray();
        for (var i = 0; i < Tries && calls.Length > 0; i++)
        {
            var (member, culture, arguments) = (suspect.Member, calls[i % calls.Length].Culture, calls[i % calls.Length].Arguments);
            var varied = member.WriteArguments(vary.Of(member.ReadArguments(arguments.Span)));
            if (CallCulture.Ask(culture, () => models.Right.Answer(suspect.Contract, member, varied.Span)) is Reply.Answered)
                yield return new FixedCall(culture, varied.ToArray());
        }
    }

    /// <summary>The first wrong answers, each question twice, with the others in between.</summary>
    private static FollowUpQuestions Again(Explanation explanation)
    {
        FixedCall[] once = [.. Small(explanation.Member).Where(call => call.Reply is Reply.Answered).Take(MostRepeated)
            .Select(call => new FixedCall(call.Culture, call.Arguments.ToArray()))];
        return new FollowUpQuestions(explanation, [.. once, .. once], (open, replies) =>
            replies.Count == 2 * once.Length && once.Index().Any(call => !ReplyComparer.AreEquivalent(
                open.Member.Member, replies[call.Index], replies[once.Length + call.Index]))
                ? open with { Relations = [new FoundRelation(UnsteadyAnswers.Name, UnsteadyAnswers.Sentence, [])] } : open);
    }

    private static IEnumerable<RecordedCall> Small(SuspectMember suspect) => suspect.Deviating
        .Where(compared => compared.Right is Reply.Answered && compared.Call.Arguments.Length <= MostBytes)
        .Select(compared => compared.Call);
}
