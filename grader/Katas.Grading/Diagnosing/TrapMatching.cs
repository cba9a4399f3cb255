using Katas.Grading.Diagnosing.Relations;

namespace Katas.Grading.Diagnosing;

/// <summary>Whether a trap gives the replies of a learner to the recorded calls of a member.</summary>
internal static class TrapMatching
{
    private const int Many = 6; // fewer may agree by chance, or because the tests do not ask what differs

    /// <summary>Whether wrong answers to many questions show it.</summary>
    public static bool ShowsMuch(SuspectMember suspect) => suspect.Deviating.Where(compared => !compared.IsRefusal && ShowsValue(compared))
        .Select(compared => new AskedQuestion(compared)).Where(question => question.TellsSomething())
        .Select(question => question.Input).Distinct(StringComparer.Ordinal).Take(Many).Count() == Many;

    /// <summary>
    /// Code ends in an exception, or in a number that is none, for many reasons, and a few replies may agree by chance. Such a trap must
    /// also explain other members that it models. (A number that was found in few replies need not be exact enough for others.)
    /// </summary>
    public static bool IsNamed(TrapModel trap, SuspectMember suspect, IReadOnlyList<SuspectMember> all) =>
        trap.Model.Models(suspect.Contract, suspect.Member) && Matches(trap, suspect)
        && all.Where(other => IsAsked(other, suspect) && !(trap.Free is not null && suspect.Deviating.Any(ShowsValue)))
            .All(other => !trap.Model.Models(other.Contract, other.Member) || Matches(trap, other));

    /// <summary>Whether a wrong reply is an answer in which more is wrong than numbers that are none.</summary>
    private static bool ShowsValue(ComparedCall compared) => compared.Call.Reply is Wire.Reply.Answered
        && !(new AskedQuestion(compared).Parts.Where(part => part.Deviates).ToArray() is { Length: > 0 } parts
            && parts.All(part => AnswerTree.NumberPairs(part.Right, part.Own) is { Count: > 0 } numbers
                && numbers.All(pair => double.IsNaN(pair.Own) || DifferenceFinder.AreEqual(pair.Right, pair.Own))));

    /// <summary>
    /// All members where a trap shows in exceptions only; those that answer wrongly where it shows in no number; and of these the steps
    /// before, where few numbers show it: what comes after it may be wrong in a way of its own.
    /// </summary>
    private static bool IsAsked(SuspectMember other, SuspectMember suspect) =>
        suspect.Deviating.All(compared => compared.Call.Reply is not Wire.Reply.Answered)
        || (other.Calls.Any(compared => compared.Deviates && !compared.IsRefusal)
            && (!suspect.Deviating.Any(ShowsValue)
                || (other.Member.Method.MetadataToken < suspect.Member.Method.MetadataToken && !ShowsMuch(suspect))));

    /// <summary>Deviating calls first: most traps are ruled out there.</summary>
    public static bool Matches(TrapModel trap, SuspectMember suspect)
    {
        var (explainsAnswer, explainsRefusal, explainsRightRefusals) = (false, false, true);
        foreach (var compared in suspect.Calls.OrderByDescending(compared => compared.Deviates))
        {
            if (explainsAnswer && compared.IsRefusal && !compared.Deviates)
                continue;
            var agreement = Compare(trap, compared);
            if (agreement == Agreement.Differs)
                return false;
            var agrees = agreement == Agreement.Agrees;
            explainsAnswer |= compared.Deviates && !compared.IsRefusal && agrees;
            explainsRefusal |= compared.Deviates && compared.IsRefusal && agrees;
            explainsRightRefusals &= compared.Deviates || agrees || agreement == Agreement.Stops || compared.AsksNull();
        }
        return explainsAnswer || (explainsRefusal && explainsRightRefusals);
    }

    /// <summary>
    /// The same for learners who answer edge cases rightly that the trap gets wrong: a check at the start of the code can give 0 for
    /// nothing, or keep a division by 0 away, whatever the misconception behind it is. Many wrong answers must agree.
    /// </summary>
    public static bool MatchesButForEdges(TrapModel trap, SuspectMember suspect) => ShowsMuch(suspect) && suspect.Calls
        .Where(compared => !compared.IsRefusal).OrderByDescending(compared => compared.Deviates)
        .All(compared => Compare(trap, compared) == Agreement.Agrees || (!compared.Deviates && IsEdge(trap, compared)));

    /// <summary>Whether code may answer a question apart from all others: it holds nothing, or the trap's answer is no number.</summary>
    private static bool IsEdge(TrapModel trap, ComparedCall compared) =>
        Input.Edges.Any(edge => edge.IsAsked(new AskedQuestion(compared)))
        || (trap.Reply(compared.Call.Member, compared.Call.Culture, compared.Call.Arguments) is Wire.Reply.Answered answered
            && compared.Call.Member.ReadAnswer(answered.Value.Span) is { } answer
            && AnswerTree.Numbers(AnswerTree.Of(answer)).Any(number => !double.IsFinite(number)));

    /// <summary>Whether calls that a trap explains show its number: a number close by does not give the replies to all of them.</summary>
    public static bool ShowsNumber(TrapModel trap, IReadOnlyList<ComparedCall> calls) => trap.Free is { } free
        && trap.Model.Number is { } number
        && !free.Near(number).Any(other => calls.All(compared => Compare(trap.With(other), compared) == Agreement.Agrees));

    /// <summary>Whether the trap gives the learner's reply to one call.</summary>
    public static Agreement Compare(TrapModel trap, ComparedCall compared)
    {
        var call = compared.Call;
        var reply = trap.Reply(call.Member, call.Culture, call.Arguments);
        if (compared.IsOwn(reply))
            return Agreement.Agrees;
        if (!compared.IsRefusal)
            return Agreement.Differs;
        return !compared.Deviates ? reply is Wire.Reply.Threw ? Agreement.Stops : Agreement.Untold
            : compared.IsRight(reply) ? Agreement.Untold : Agreement.Differs;
    }

    /// <summary>Whether a trap gives the learner's reply to a call.</summary>
    public enum Agreement
    {
        Agrees,
        Differs,

        /// <summary>The call must be refused, and that is another matter than the misconception.</summary>
        Untold,

        /// <summary>The learner refuses rightly what the model cannot answer either, such as null.</summary>
        Stops,
    }
}
