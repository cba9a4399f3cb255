using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>
/// What is asked after all tests, in a worker of its own: which of several traps it is, where they agree on every call so far; whether it
/// is what few replies speak for; and of a member that nothing explains, whether it answers the same question in the same way twice, and
/// what it replies to questions like those that it got wrong, since a single wrong reply shows no relation. The questions are few and the
/// same every time.
/// </summary>
/// <param name="right">The right replies.</param>
internal sealed class FollowUp(RightReplies right)
{
    private const int MostQuestions = 6;
    private const int MostOthers = 12;
    private const int MostRepeated = 3;

    private readonly LikeQuestions questions = new(right);

    public IReadOnlyList<FollowUpQuestions> Of(IEnumerable<Explanation> explained) =>
        [.. explained.Select(About).OfType<FollowUpQuestions>().Where(about => about.Calls.Count > 0)];

    /// <summary>The explanations in their order, with what the replies have told.</summary>
    public static IReadOnlyList<Explanation> Refined(
        IEnumerable<Explanation> explained, IReadOnlyList<FollowUpQuestions> questions, IReadOnlyList<IReadOnlyList<Reply>> replies)
    {
        var answered = questions.Zip(replies)
            .ToDictionary(pair => pair.First.About, pair => pair.First.Refine(pair.First.About, pair.Second));
        return [.. explained.Select(explanation => answered.GetValueOrDefault(explanation, explanation))];
    }

    private FollowUpQuestions? About(Explanation explanation) => explanation switch
    {
        { Traps.Count: > 0 } when explanation.Traps.Any(trap => trap.Slug != explanation.Traps[0].Slug) => WhichTrap(explanation),
        { Traps.Count: > 0 } => Support.IsThin(explanation) ? WhetherTrap(explanation) : null,
        { Relations.Count: > 0, Parts.Count: 0 } => Support.IsThin(explanation) ? WhetherRelation(explanation) : null,
        { IsOpen: true } => Again(explanation),
        _ => null,
    };

    private FollowUpQuestions WhichTrap(Explanation explanation) => AboutTraps(explanation, (replies, _) =>
        replies.Any(reply => !ReplyComparer.AreEquivalent(explanation.Member.Member, reply, replies[0])));

    /// <summary>Asked where the trap is wrong: code with another fault hardly gives its replies there, too.</summary>
    private FollowUpQuestions WhetherTrap(Explanation explanation) => AboutTraps(explanation, (replies, right) =>
        replies.All(reply => !ReplyComparer.AreEquivalent(explanation.Member.Member, reply, right)));

    /// <summary>
    /// Only traps that give the further replies as well are kept, also to questions that were not chosen: code with another fault may be
    /// wrong where the traps are right. Where none does, something else is the matter.
    /// </summary>
    private FollowUpQuestions AboutTraps(Explanation explanation, Func<Reply[], Reply, bool> tells)
    {
        var member = explanation.Member.Member;
        RecordedCall[] wrong = [.. LikeQuestions.Wrong(explanation.Member)];
        var like = questions.Like(explanation.Member, wrong).Where(asked => asked.Right is Reply.Answered).ToArray();
        FixedCall[] calls =
        [
            .. like.Where(asked => tells([.. explanation.Traps.Select(trap => Ask(trap, member, asked.Call))], asked.Right))
                .Take(MostQuestions).Concat(like.Take(MostOthers)).Select(asked => asked.Call).Distinct(),
        ];
        return new FollowUpQuestions(explanation, calls, (open, replies) =>
            open.Traps.Where(trap => Agrees(trap, member, calls, replies)).ToArray() is { Length: > 0 } left
                ? open with { Traps = left }
                : new Explanation(open.Member, [], questions.Relations(open.Member, calls, replies)));
    }

    private static bool Agrees(TrapModel trap, Member member, IReadOnlyList<FixedCall> calls, IReadOnlyList<Reply> replies) =>
        calls.Zip(replies).All(asked => ReplyComparer.AreEquivalent(member, asked.Second, Ask(trap, member, asked.First)));

    private static Reply Ask(TrapModel trap, Member member, FixedCall call) => trap.Reply(member, call.Culture, call.Arguments);

    /// <summary>
    /// The first wrong answer once more, before anything else: what is wrong then was not kept from an earlier call. Then questions like
    /// the wrong ones, and like the right ones; where one kind of input is said to be answered wrongly, also such that are not of that
    /// kind.
    /// </summary>
    private FollowUpQuestions WhetherRelation(Explanation explanation)
    {
        var suspect = explanation.Member;
        var first = LikeQuestions.Wrong(suspect).Take(1).ToArray();
        var kind = explanation.Relations.Select(Support.KindOf).FirstOrDefault(found => found is not null);
        ComparedCall[] small = [.. suspect.Calls.Where(LikeQuestions.IsShort)];
        FixedCall[] more =
        [
            .. kind is null ? [] : questions.Without(kind, suspect).Take(MostRepeated),
            .. questions.OfTheirKind(suspect, [.. small.Where(compared => compared.Deviates)])
                .OrderBy(call => kind?.IsAsked(suspect.Member.ReadArguments(call.Arguments))).Take(MostQuestions),
            .. questions.OfTheirKind(suspect, [.. small.Where(compared => !compared.Deviates)]).Take(MostQuestions),
        ];
        return new FollowUpQuestions(explanation, [.. first.Select(Fixed), .. more], (told, replies) =>
        {
            var isSteady = first.Zip(replies).Any(asked => ReplyComparer.AreEquivalent(suspect.Member, asked.First.Reply, asked.Second));
            return replies.Count < first.Length || (!isSteady && told.Relations.Any(Support.IsOfMemory)) ? told
                : told with { Relations = questions.Relations(told.Member, more, [.. replies.Skip(first.Length)], isSteady) };
        });
    }

    /// <summary>The first wrong answers, each question twice, with the others in between; then questions like the wrong ones.</summary>
    private FollowUpQuestions Again(Explanation explanation)
    {
        FixedCall[] once = [.. LikeQuestions.Wrong(explanation.Member).Where(call => call.Reply is Reply.Answered).Take(MostRepeated)
            .Select(Fixed)];
        var more = More(explanation.Member);
        return new FollowUpQuestions(explanation, [.. once, .. once, .. more], (open, replies) =>
            replies.Count != (2 * once.Length) + more.Length ? open
            : once.Index().Any(call => !ReplyComparer.AreEquivalent(
                open.Member.Member, replies[call.Index], replies[once.Length + call.Index]))
                ? open with { Relations = [new FoundRelation(UnsteadyAnswers.Name, UnsteadyAnswers.Sentence, [])] }
            : open with { Relations = questions.Relations(open.Member, more, [.. replies.Skip(2 * once.Length)]) });
    }

    /// <summary>Questions like those that were answered wrongly, or not refused; none where these were many and have shown it.</summary>
    private FixedCall[] More(SuspectMember suspect)
    {
        ComparedCall[] wrong = [.. suspect.Deviating.Where(LikeQuestions.IsShort)];
        return wrong.DistinctBy(compared => Convert.ToBase64String(compared.Call.Arguments.Span)).Count() > MostRepeated
            ? [] : [.. questions.OfTheirKind(suspect, wrong).Take(MostQuestions)];
    }

    private static FixedCall Fixed(RecordedCall call) => new(call.Culture, call.Arguments.ToArray());
}
