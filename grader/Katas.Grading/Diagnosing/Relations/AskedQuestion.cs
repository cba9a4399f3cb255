using System.Collections;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>One recorded call: what went in, what should have come and what came.</summary>
internal sealed class AskedQuestion
{
    private readonly Lazy<IReadOnlyList<AnswerPart>> parts; // each relation asks for them

    public AskedQuestion(ComparedCall compared)
    {
        var call = compared.Call;
        (Member, Culture, Right, Own, Deviates) = (call.Member, call.Culture, compared.Right, call.Reply, compared.Deviates);
        (IsHidden, IsVaried) = (compared.IsHidden, compared.IsVaried);
        Arguments = Member.ReadArguments(call.Arguments.Span);
        Input = $"{Culture} {Convert.ToBase64String(call.Arguments.Span)}";
        OwnBytes = Own is Reply.Answered answered ? Convert.ToBase64String(answered.Value.Span) : "";
        parts = new Lazy<IReadOnlyList<AnswerPart>>(ReadParts);
    }

    public Member Member { get; }

    public string Culture { get; }

    /// <summary>The right reply.</summary>
    public Reply Right { get; }

    /// <summary>The learner's reply.</summary>
    public Reply Own { get; }

    /// <summary>Whether the two differ.</summary>
    public bool Deviates { get; }

    /// <summary>Whether a hidden test asked it.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether it was made from another question.</summary>
    public bool IsVaried { get; }

    public object?[] Arguments { get; }

    /// <summary>The arguments as a text that is equal for equal input, with the culture of the call.</summary>
    public string Input { get; }

    /// <summary>The learner's answer as a text that is equal for equal answers; empty where there is none.</summary>
    public string OwnBytes { get; }

    /// <summary>Whether it must be answered and was not answered rightly.</summary>
    public bool IsWrong => Deviates && Right is Reply.Answered;

    /// <summary>The parts of the learner's answer beside those of the right one; none where one of the two is no answer.</summary>
    public IReadOnlyList<AnswerPart> Parts => parts.Value;

    /// <summary>Whether questions have different arguments at a position.</summary>
    public static bool HaveSeveral(IEnumerable<AskedQuestion> questions, int position) =>
        questions.Select(question => question.Argument(position)).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The argument at a position as a text that is equal for equal arguments.</summary>
    public string Argument(int position) => Bytes(i => i == position);

    /// <summary>All arguments but the one at a position, in the same way.</summary>
    public string InputWithout(int position) => Bytes(i => i != position);

    /// <summary>Whether the learner's answer holds values that differ.</summary>
    public bool HasSeveralValues() => Parts.SelectMany(part => AnswerTree.Leaves(part.Own)).Distinct().Skip(1).Any();

    /// <summary>Whether the learner's answer holds more than nothing, zero, not-a-number, or one number again and again.</summary>
    public bool TellsSomething()
    {
        var leaves = Parts.SelectMany(part => AnswerTree.Leaves(part.Own)).ToArray();
        return leaves.Length == 1
            ? leaves[0] is not (0 or double.NaN or "") && !(leaves[0] is double number && number.IsCloseTo(0))
            : leaves.Distinct().Count() > 1;
    }

    private string Bytes(Func<int, bool> isTaken) => $"{Culture} "
        + Convert.ToBase64String(Member.WriteArguments([.. Arguments.Select((argument, i) => isTaken(i) ? argument : Neutral(i))]).Span);

    private object? Neutral(int position) =>
        Member.Method.GetParameters()[position].ParameterType is { IsValueType: true } type ? Activator.CreateInstance(type) : null;

    private IReadOnlyList<AnswerPart> ReadParts() => Right is Reply.Answered right && Own is Reply.Answered own
        ? AnswerPart.Of(Member, Member.ReadAnswer(right.Value.Span), Member.ReadAnswer(own.Value.Span))
        : [];
}

/// <summary>One part of an answer: the whole of it, or an element of a tuple or record.</summary>
/// <param name="Name">The part's name; nothing for the whole answer.</param>
/// <param name="Right">What should have come, as an <see cref="AnswerTree"/>.</param>
/// <param name="Own">What came.</param>
internal sealed record AnswerPart(string Name, object Right, object Own)
{
    public bool Deviates { get; } = !DifferenceFinder.AreEqual(Right, Own);

    public static IReadOnlyList<AnswerPart> Of(Member member, object right, object own)
    {
        if (right is IDictionary entries && own is IDictionary others)
            return OfDictionary(entries, others);
        var names = AnswerForm.PartsOf(member.Method);
        var form = AnswerForm.Unnamed with { Parts = names };
        return names.Count == 0
            ? [new AnswerPart("", AnswerTree.Of(right), AnswerTree.Of(own))]
            : [.. names.Select(name => new AnswerPart(name, AnswerTree.Of(form.Part(right, name)!), AnswerTree.Of(form.Part(own, name)!)))];
    }

    /// <summary>The keys in an order that does not depend on the dictionary, and the values of those that both have.</summary>
    private static IReadOnlyList<AnswerPart> OfDictionary(IDictionary right, IDictionary own)
    {
        static object[] Keys(IDictionary entries) => [.. entries.Keys.Cast<object>().OrderBy(key => $"{key}", StringComparer.Ordinal)];
        var common = Keys(right).Where(own.Contains).ToArray();
        object Values(IDictionary entries) => common.Select(key => AnswerTree.Of(entries[key]!)).ToArray();
        return [new AnswerPart("keys", Keys(right), Keys(own)), new AnswerPart("values", Values(right), Values(own))];
    }
}
