using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>Questions like those of the tests, the same every time, and the replies to them beside the right ones.</summary>
/// <param name="right">The right replies.</param>
internal sealed class LikeQuestions(RightReplies right)
{
    private const int Tries = 60;
    private const int MostBytes = 1024;
    private const int EveryThird = 3;

    /// <summary>Short questions that were answered wrongly, the shortest first.</summary>
    public static IEnumerable<RecordedCall> Wrong(SuspectMember suspect) => suspect.Deviating
        .Where(compared => compared.Right is Reply.Answered && IsShort(compared)).Select(compared => compared.Call);

    public static bool IsShort(ComparedCall compared) => compared.Call.Arguments.Length <= MostBytes;

    /// <summary>Questions like some others, each with the right reply to it.</summary>
    public IEnumerable<(FixedCall Call, Reply Right)> Like(SuspectMember suspect, IReadOnlyList<RecordedCall> calls)
    {
        var vary = new VariedArguments(new Random(Seed.Default));
        for (var i = 0; i < Tries && calls.Count > 0; i++)
        {
            var (member, culture, arguments) = (suspect.Member, calls[i % calls.Count].Culture, calls[i % calls.Count].Arguments);
            var like = vary.Of(member.ReadArguments(arguments.Span));
            var varied = member.WriteArguments(
                i % EveryThird == 0 ? [.. like.Select((argument, at) => Flipped(member, argument, at))] : like);
            yield return (new FixedCall(culture, varied.ToArray()), right.Of(suspect.Contract, member, culture, varied));
        }
    }

    /// <summary>An argument with the opposite signs: no other way makes a positive number negative.</summary>
    private static object? Flipped(Member member, object? argument, int position) => argument is null ? null
        : AnswerTree.Typed(AnswerTree.Map(AnswerTree.Of(argument), leaf => leaf is double number ? -number : leaf)!,
            member.Method.GetParameters()[position].ParameterType) ?? argument;

    /// <summary>The same with right replies of a kind that the others have, too: answers, or refusals.</summary>
    public IEnumerable<FixedCall> OfTheirKind(SuspectMember suspect, IReadOnlyList<ComparedCall> calls) =>
        Like(suspect, [.. calls.Select(compared => compared.Call)])
            .Where(asked => calls.Any(compared => compared.Right.GetType() == asked.Right.GetType())).Select(asked => asked.Call);

    /// <summary>The short questions that were answered wrongly, without a kind of input in them.</summary>
    public IEnumerable<FixedCall> Without(Input kind, SuspectMember suspect) =>
        from call in Wrong(suspect)
        let arguments = kind.Removed(suspect.Member, suspect.Member.ReadArguments(call.Arguments.Span))
        where arguments is not null
        let written = suspect.Member.WriteArguments(arguments)
        where right.Of(suspect.Contract, suspect.Member, call.Culture, written) is Reply.Answered
        select new FixedCall(call.Culture, written.ToArray());

    /// <summary>A member and the replies to further questions, which came after all others; none of them may be told.</summary>
    public SuspectMember With(SuspectMember suspect, IReadOnlyList<FixedCall> calls, IReadOnlyList<Reply> replies) => suspect with
    {
        Calls =
        [
            .. suspect.Calls, .. calls.Zip(replies, (call, reply) => right.Compare(
                new RecordedCall(suspect.Contract, suspect.Member, call.Culture, call.Arguments, reply), isHidden: true)).Index()
                .Select(asked => asked.Item with { Order = suspect.Calls.Count + asked.Index, IsVaried = true }),
        ],
    };

    /// <summary>The relations of a member's replies and those to further questions.</summary>
    public IReadOnlyList<FoundRelation> Relations(
        SuspectMember suspect, IReadOnlyList<FixedCall> calls, IReadOnlyList<Reply> replies, bool isSteady = false) =>
        RelationFinder.Find(right.Of(With(suspect, calls, replies)) with { IsSteady = isSteady });
}
