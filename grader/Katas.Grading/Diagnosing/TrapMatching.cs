using Katas.Grading.Diagnosing.Relations;

namespace Katas.Grading.Diagnosing;

/// <summary>Whether a trap gives the replies of a learner to the recorded calls of a member.</summary>
internal static class TrapMatching
{
    /// <summary>
    /// Code ends in an exception, or in a number that is none, for many reasons. A trap that shows in nothing else must also explain the
    /// other members that it models: all of them where it shows in exceptions only, else those that answer wrongly.
    /// </summary>
    public static bool IsNamed(TrapModel trap, SuspectMember suspect, IReadOnlyList<SuspectMember> all) =>
        trap.Model.Models(suspect.Contract, suspect.Member) && Matches(trap, suspect)
        && (suspect.Deviating.Any(ShowsValue) || all.Where(other => IsAsked(other, suspect))
            .All(other => !trap.Model.Models(other.Contract, other.Member) || Matches(trap, other)));

    private static bool IsAsked(SuspectMember other, SuspectMember suspect) =>
        suspect.Deviating.All(compared => compared.Call.Reply is not Wire.Reply.Answered)
        || other.Calls.Any(compared => compared.Deviates && !compared.IsRefusal);

    /// <summary>Whether a wrong reply is an answer in which more is wrong than numbers that are none.</summary>
    private static bool ShowsValue(ComparedCall compared) => compared.Call.Reply is Wire.Reply.Answered
        && !(new AskedQuestion(compared).Parts.Where(part => part.Deviates).ToArray() is { Length: > 0 } parts
            && parts.All(part => AnswerTree.NumberPairs(part.Right, part.Own) is { Count: > 0 } numbers
                && numbers.All(pair => double.IsNaN(pair.Own) || DifferenceFinder.AreEqual(pair.Right, pair.Own))));

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
