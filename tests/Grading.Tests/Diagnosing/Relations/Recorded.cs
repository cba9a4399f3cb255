using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Wire;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Members with answers of every form.</summary>
internal interface IForms
{
    double Number(int n);

    int Whole(int n);

    bool Truth(int n);

    string Word(string text);

    string[] Words(string text);

    double[] Row(double[] row);

    int[] Ids(string text);

    double[][] Table(double[][] table);

    (double[][] Weights, double[][] Output) Attention(int n);

    double[] Combined(double[] left, double[] right);

    double[] Turned(double[] row, double theta = 10000);

    double[] Doubled(double[] left, double[] right);
}

/// <summary>Recorded calls made by hand.</summary>
internal static class Recorded
{
    public static MemberReplies Replies(string member, params (object? Argument, object Right, object Own)[] calls) =>
        MemberReplies.Of(Suspect(member, [.. calls.Select(call => ((object?[])[call.Argument], call.Right, call.Own))]));

    /// <summary>What is told of these calls; none is hidden.</summary>
    public static IReadOnlyList<string> Told(string member, params (object? Argument, object Right, object Own)[] calls) =>
        Names(Replies(member, calls));

    /// <summary>The same for a member with several arguments.</summary>
    public static IReadOnlyList<string> ToldOf(
        string member, Func<Member, object?[], object>? right, params (object?[] Arguments, object Right, object Own)[] calls) =>
        Names(Replies(member, right, calls));

    public static MemberReplies Replies(
        string member, Func<Member, object?[], object>? right, (object?[] Arguments, object Right, object Own)[] calls) =>
        MemberReplies.Of(Suspect(member, calls)) with
        {
            Reference = right is null ? null : new Reference((asked, _, arguments) =>
                Reply(asked, right(asked, asked.ReadArguments(arguments.Span)))),
        };

    /// <summary>An <see cref="Exception"/> stands for a reply that ends in it.</summary>
    private static SuspectMember Suspect(string name, (object?[] Arguments, object Right, object Own)[] calls)
    {
        var member = Member.Of(typeof(IForms))[name];
        return new SuspectMember(typeof(IForms), member, [.. calls.Select((call, order) =>
        {
            var (right, own) = (Reply(member, call.Right), Reply(member, call.Own));
            var recorded = new RecordedCall(typeof(IForms), member, "", member.WriteArguments(call.Arguments), own);
            return new ComparedCall(recorded, right, !ReplyComparer.AreEquivalent(member, right, own)) { Order = order };
        })]);
    }

    private static string[] Names(MemberReplies replies) =>
        [.. RelationFinder.Find(replies).SelectMany(found => found.Also.Prepend(found.Slug))];

    private static Reply Reply(Member member, object reply) => reply is Exception exception
        ? new Reply.Threw(exception.GetType().FullName!, "")
        : new Reply.Answered(member.WriteAnswer(reply));
}
