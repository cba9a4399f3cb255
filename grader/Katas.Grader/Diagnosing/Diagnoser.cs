using System.Globalization;
using Katas.Grader.Running;
using Katas.Kit;
using Katas.Wire;

namespace Katas.Grader.Diagnosing;

/// <summary>
/// Names the trap by behaviour: replays the recorded calls of each deviating member on the trap models, and names one
/// only if it gives the learner's reply to every call. What must be refused is another matter: a learner who checks
/// arguments and a model that does not (or the other way round) may still share a misconception.
/// </summary>
internal sealed class Diagnoser(ModelCatalogue models)
{
    private const string ManyRightAnswers = "IBreakIt"; // any data that breaks the naive approach is right: there is nothing to compare with
    private const int MostTold = 20; // of these, small ones first, the shortest to write is shown

    /// <summary>Diagnoses one kata from the results of its tests.</summary>
    public Diagnosis Diagnose(IReadOnlyList<TestResult> results)
    {
        if (results.All(result => result.Outcome == Outcome.Passed))
            return Diagnosis.None;
        var members = results.SelectMany(result => result.Calls)
            .Where(call => call.Reply is not Reply.NotStarted && call.Contract.Name != ManyRightAnswers)
            .GroupBy(call => (call.Contract, call.Member.Name)).Select(Suspect).OfType<SuspectMember>().ToArray();
        var findings = members.Select(suspect => (Finding: Explain(suspect), Suspect: suspect)).Where(explained => explained.Finding is not null)
            .GroupBy(explained => explained.Finding!.Slug, explained => (explained.Finding!, explained.Suspect)).Select(Join).ToArray();
        return new Diagnosis(findings, findings.Length > 0 ? null : members.Select(FirstDifference).FirstOrDefault());
    }

    /// <summary>A member with at least one reply that is not the right one; small calls first, since they rule out most traps.</summary>
    private SuspectMember? Suspect(IEnumerable<RecordedCall> calls)
    {
        var compared = calls.OrderBy(call => call.Arguments.Length).Select(Compare).ToArray();
        return compared.Any(call => call.Deviates) ? new SuspectMember(compared[0].Call.Contract, compared[0].Call.Member, compared) : null;
    }

    private ComparedCall Compare(RecordedCall call)
    {
        var right = UnderCulture(call, () => models.Right.Answer(call.Contract, call.Member, call.Arguments.Span));
        return new ComparedCall(call, right, !ReplyLikeness.Same(call.Member, call.Reply, right));
    }

    private TrapFinding? Explain(SuspectMember suspect)
    {
        if (suspect.Deviating.FirstOrDefault(call => call.Reply is Reply.Changed or Reply.Shared) is { } breach)
            return Breach(breach);
        var matches = models.Traps.Where(trap => trap.Model.Models(suspect.Contract, suspect.Member) && Matches(trap, suspect))
            .OrderByDescending(trap => trap.Module).ThenBy(trap => trap.Slug, StringComparer.Ordinal).ToArray();
        if (matches.Length == 0)
            return null;
        var best = matches[0];
        var also = matches.Skip(1).Select(trap => trap.Slug).Where(slug => slug != best.Slug).Distinct().ToArray();
        return new TrapFinding(best.Slug, suspect.Member.Name, best.Sentence, Evidence(best, suspect), best.Module, also);
    }

    /// <summary>Deviating calls first: most traps are ruled out there.</summary>
    private static bool Matches(TrapModel trap, SuspectMember suspect)
    {
        var explained = 0;
        foreach (var compared in suspect.Calls.OrderByDescending(compared => compared.Deviates))
        {
            switch (Agreement(trap, compared))
            {
                case false:
                    return false;
                case true when compared.Deviates:
                    explained++;
                    break;
            }
        }
        return explained > 0;
    }

    /// <summary>Whether a trap gives the learner's reply; null where the call says nothing about it.</summary>
    private static bool? Agreement(TrapModel trap, ComparedCall compared)
    {
        if (compared.IsRefusal && !compared.Deviates)
            return null;
        var call = compared.Call;
        var reply = UnderCulture(call, () => trap.Model.Answer(call.Member, call.Arguments.Span));
        if (ReplyLikeness.Same(call.Member, call.Reply, reply))
            return true;
        return compared.IsRefusal && ReplyLikeness.Same(call.Member, compared.Right, reply) ? null : false;
    }

    private static Reply UnderCulture(RecordedCall call, Func<Reply> answer)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(call.Culture);
            return answer();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What the trap says about the first call that shows it.</summary>
    private static string Evidence(TrapModel trap, SuspectMember suspect) =>
        suspect.Telling.Where(call => call.Reply is Reply.Answered).Select(call => trap.EvidenceOf(ArgumentsOf(call), AnswerOf(call))).FirstOrDefault(evidence => evidence is not null) ?? "";

    /// <summary>Where a trap says nothing: the call that is soonest told, and what the learner's code made of it.</summary>
    private static string Told(SuspectMember suspect) => suspect.Telling.Take(MostTold)
        .Select(call => (IsOdd: ArgumentsOf(call).Contains(null), Sentence: $"Your {Written(call)} {Came(call)}."))
        .OrderBy(told => told.IsOdd).ThenBy(told => told.Sentence.Length).Select(told => told.Sentence).FirstOrDefault() ?? "";

    /// <summary>An exception's text is left out: learner's code may write into it what a hidden test passed in.</summary>
    private static string Came(RecordedCall call) =>
        call.Reply is Reply.Threw threw ? $"ended in {threw.Type[(threw.Type.LastIndexOf('.') + 1)..]}" : $"is {Show.Value(AnswerOf(call))}";

    private static object?[] ArgumentsOf(RecordedCall call) => call.Member.ReadArguments(call.Arguments.Span);

    private static object AnswerOf(RecordedCall call) => call.Member.ReadAnswer(((Reply.Answered)call.Reply).Value.Span);

    private static string Written(RecordedCall call) => $"{call.Member.Name}({string.Join(", ", ArgumentsOf(call).Select(Show.Value))})";

    /// <summary>The kit's own two traps: the rules every kata shares.</summary>
    private static TrapFinding Breach(RecordedCall call) =>
        new(call.Reply is Reply.Changed ? "mutated-input" : "aliased-rows", call.Member.Name, Answers.Describe(call.Member, call.Reply), "", Module: false, []);

    private static TrapFinding Join(IEnumerable<(TrapFinding Finding, SuspectMember Suspect)> same)
    {
        var explained = same.ToArray();
        return explained[0].Finding with
        {
            Member = string.Join(", ", explained.Select(each => each.Finding.Member)),
            Evidence = explained.Select(each => each.Finding.Evidence).Concat(explained.Select(each => Told(each.Suspect))).FirstOrDefault(evidence => evidence.Length > 0) ?? "",
            Also = [.. explained.SelectMany(each => each.Finding.Also).Distinct()],
        };
    }

    private static Difference FirstDifference(SuspectMember suspect)
    {
        var first = suspect.Calls.Where(compared => compared.Deviates).OrderBy(compared => compared.IsRefusal).Take(MostTold)
            .OrderBy(compared => compared.IsRefusal).ThenBy(compared => Written(compared.Call).Length).First();
        var (call, right) = (first.Call, first.Right);
        var text = Written(call);
        if (call.Reply is not Reply.Answered got || right is not Reply.Answered expected)
            return new Difference(text, "", "", Describe(call.Member, right), Describe(call.Member, call.Reply));
        var place = DifferenceFinder.Find(call.Member.ReadAnswer(expected.Value.Span), call.Member.ReadAnswer(got.Value.Span), DifferenceFinder.StagesOf(call.Member.Method))!;
        return new Difference(text, place.Stage, place.At, Shown(place, place.Expected), Shown(place, place.Got));
    }

    /// <summary>A shape is said in words and needs no quotes.</summary>
    private static string Shown(DifferenceFinder.Place place, object? value) =>
        value is string words && place.At.EndsWith("shape", StringComparison.Ordinal) ? words : Show.Value(value);

    private static string Describe(Member member, Reply reply) =>
        reply is Reply.Answered answered ? Show.Value(member.ReadAnswer(answered.Value.Span)) : Answers.Describe(member, reply);

    /// <summary>A recorded call beside the right reply to it.</summary>
    private sealed record ComparedCall(RecordedCall Call, Reply Right, bool Deviates)
    {
        public bool IsRefusal => Right is Reply.Threw;
    }

    private sealed record SuspectMember(Type Contract, Member Member, IReadOnlyList<ComparedCall> Calls)
    {
        public IEnumerable<RecordedCall> Deviating => Calls.Where(compared => compared.Deviates).Select(compared => compared.Call);

        /// <summary>Wrong answers; where there are none, exceptions instead of answers; where there are none either, what should have been refused.</summary>
        public IEnumerable<RecordedCall> Telling => Calls.Where(compared => compared.Deviates && compared.Call.Reply is Reply.Answered or Reply.Threw)
            .GroupBy(compared => (compared.IsRefusal, compared.Call.Reply is Reply.Threw), compared => compared.Call).MinBy(calls => calls.Key) as IEnumerable<RecordedCall> ?? [];
    }
}
