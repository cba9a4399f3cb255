using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>One recorded call: what went in, what should have come and what came.</summary>
/// <param name="Arguments">What went in.</param>
/// <param name="Input">The same as a text that is equal for equal input, with the culture of the call.</param>
/// <param name="Right">The right reply.</param>
/// <param name="Own">The learner's reply.</param>
/// <param name="Deviates">Whether the two differ.</param>
internal sealed record AskedQuestion(object?[] Arguments, string Input, Reply Right, Reply Own, bool Deviates)
{
    public required Member Member { get; init; }

    public required string Culture { get; init; }

    /// <summary>The answer as a text that is equal for equal answers.</summary>
    public string OwnBytes => Own is Reply.Answered answered ? Convert.ToBase64String(answered.Value.Span) : "";

    /// <summary>The argument at a position as a text that is equal for equal arguments.</summary>
    public string Argument(int position) => Bytes(i => i == position);

    /// <summary>All arguments but the one at a position, in the same way.</summary>
    public string InputWithout(int position) => Bytes(i => i != position);

    public static AskedQuestion Of(ComparedCall compared)
    {
        var (call, member) = (compared.Call, compared.Call.Member);
        return new AskedQuestion(member.ReadArguments(call.Arguments.Span),
            $"{call.Culture} {Convert.ToBase64String(call.Arguments.Span)}", compared.Right, call.Reply, compared.Deviates)
        {
            Member = member,
            Culture = call.Culture,
        };
    }

    /// <summary>The parts of the learner's answer beside those of the right one; none where one of the two is no answer.</summary>
    public IReadOnlyList<AnswerPart> Parts() => Right is Reply.Answered right && Own is Reply.Answered own
        ? AnswerPart.Of(Member, Member.ReadAnswer(right.Value.Span), Member.ReadAnswer(own.Value.Span))
        : [];

    /// <summary>Whether the learner's answer holds values that differ.</summary>
    public bool HasSeveralValues() => Parts().SelectMany(part => AnswerTree.Leaves(part.Own)).Distinct().Skip(1).Any();

    private string Bytes(Func<int, bool> isTaken) => $"{Culture} "
        + Convert.ToBase64String(Member.WriteArguments([.. Arguments.Select((argument, i) => isTaken(i) ? argument : Neutral(i))]).Span);

    private object? Neutral(int position) =>
        Member.Method.GetParameters()[position].ParameterType is { IsValueType: true } type ? Activator.CreateInstance(type) : null;

    /// <summary>Whether the learner's answer holds more than nothing, zero, not-a-number, or one number again and again.</summary>
    public bool TellsSomething()
    {
        var leaves = Parts().SelectMany(part => AnswerTree.Leaves(part.Own)).ToArray();
        return leaves.Length == 1
            ? leaves[0] is not (0 or 0.0 or double.NaN or "")
            : leaves.Distinct().Count() > 1;
    }
}

/// <summary>One part of an answer: the whole of it, or an element of a tuple or record.</summary>
/// <param name="Name">The part's name; nothing for the whole answer.</param>
/// <param name="Right">What should have come, as an <see cref="AnswerTree"/>.</param>
/// <param name="Own">What came.</param>
internal sealed record AnswerPart(string Name, object Right, object Own)
{
    public bool Deviates { get; } = !DifferenceFinder.Same(Right, Own);

    public static IReadOnlyList<AnswerPart> Of(Member member, object right, object own)
    {
        var names = AnswerForm.PartsOf(member.Method);
        var form = AnswerForm.Unnamed with { Parts = names };
        return names.Count == 0
            ? [new AnswerPart("", AnswerTree.Of(right), AnswerTree.Of(own))]
            : [.. names.Select(name => new AnswerPart(name, AnswerTree.Of(form.Part(right, name)!), AnswerTree.Of(form.Part(own, name)!)))];
    }
}
