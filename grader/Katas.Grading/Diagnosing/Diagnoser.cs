using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Families;
using Katas.Grading.Diagnosing.Questions;
using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Names the trap by behaviour: replays the recorded calls of each deviating member on the trap models, and names one
/// only if it gives the learner's reply to every call. Where it explains a wrong answer, what must be refused is another matter: a learner
/// who checks arguments and a model that does not (or the other way round) may still share a misconception. Where it explains nothing but
/// missing refusals, it must also give the refusals that the learner makes rightly. Where no trap fits, relations are told.
/// </summary>
public sealed class Diagnoser(ModelCatalogue models)
{
    private const int MostFaults = 3;
    private const string Rest = "of the answers that this leaves unexplained: ";

    private readonly RightReplies right = new(models.Right);
    private readonly FirstDifferences differences = new(models.Conventions);

    /// <summary>The diagnoser of a kit's own wrong models; null where nothing is diagnosed.</summary>
    public static Diagnoser? Load(KitParts parts) => parts.TrapModels is { } models ? new Diagnoser(ModelCatalogue.Load(models)) : null;

    /// <summary>Diagnoses one kata from the results of its tests, without asking anything else.</summary>
    public Diagnosis Diagnose(IReadOnlyList<TestResult> results) => Conclude(Explain(results));

    /// <summary>What explains the members that answered wrongly, in the order in which the contracts declare them.</summary>
    internal IReadOnlyList<Explanation> Explain(IReadOnlyList<TestResult> results)
    {
        if (results.All(result => result.Outcome == Outcome.Passed))
            return [];
        var members = results.SelectMany(result =>
            result.Calls.Select(call => (Call: call, IsHidden: result.Test.Suite == SuiteKind.Hidden)))
            .Where(made => made.Call.Reply is not (Reply.NotStarted or Reply.NoClass)
                && !models.Conventions.HasManyRightAnswers(made.Call.Contract))
            .GroupBy(made => (made.Call.Contract, made.Call.Member.Name)).Select(Suspect).OfType<SuspectMember>()
            // as the contract declares them: a step comes before what is built on it
            .OrderBy(suspect => suspect.Member.Method.MetadataToken).ToArray();
        return Explain(members);
    }

    /// <summary>What to ask the learner's code beyond the tests; mostly nothing.</summary>
    internal IReadOnlyList<FollowUpQuestions> Questions(IReadOnlyList<Explanation> explained) => new FollowUp(right).Of(explained);

    /// <summary>What is told: traps, those of the module first, then relations, and where there is no trap the first difference.</summary>
    internal Diagnosis Conclude(IReadOnlyList<Explanation> explained)
    {
        var members = explained.Select(explanation => (explanation.Member, Findings: Findings(explanation))).ToArray();
        var findings = members.SelectMany(member => member.Findings).GroupBy(finding => finding.Slug).Select(Join)
            .OrderBy(finding => finding.IsRelation).ThenByDescending(finding => finding.Module).ToArray();
        return new Diagnosis(findings, findings.Any(finding => !finding.IsRelation) ? null : members
            .Where(member => member.Findings.Length == 0).Select(member => differences.First(member.Member)).FirstOrDefault());
    }

    /// <summary>A member with at least one reply that is not the right one; small calls first, since they rule out most traps.</summary>
    private SuspectMember? Suspect(IEnumerable<(RecordedCall Call, bool IsHidden)> calls)
    {
        var compared = calls.Select((made, order) => right.Compare(made.Call, made.IsHidden) with { Order = order })
            .OrderBy(made => made.Call.Arguments.Length).ToArray();
        return compared.Any(call => call.Deviates) ? new SuspectMember(compared[0].Call.Contract, compared[0].Call.Member, compared) : null;
    }

    /// <summary>
    /// A trap by name; else one whose number was found in the replies; else several that explain a part each, or relations to the right
    /// replies. A number that was found in the replies of one member need not be found again in those of another.
    /// </summary>
    private Explanation[] Explain(SuspectMember[] members)
    {
        var named = members.Select(member => Explain(member, members)).ToArray();
        var replies = named.Where(explanation => explanation.IsOpen).ToDictionary(explanation => explanation.Member,
            explanation => right.Of(explanation.Member));
        var fits = replies.SelectMany(member => new FamilyFitting(member.Key).Find(models.Families, member.Value)).ToArray();
        return [.. named.Select(explanation => !explanation.IsOpen ? explanation
            : Matching(fits, explanation.Member, members) is { Length: > 0 } fitted ? explanation with { Traps = fitted }
            : RelationFinder.Find(replies[explanation.Member]) is { Count: > 0 } relations ? explanation with { Relations = relations }
            : InParts(explanation)).Select(WithRefusals)];
    }

    private Explanation Explain(SuspectMember suspect, IReadOnlyList<SuspectMember> all) =>
        suspect.Deviating.OrderBy(compared => compared.IsHidden)
            .FirstOrDefault(compared => compared.Call.Reply is Reply.Changed or Reply.Shared) is { } breach
            ? new Explanation(suspect, [], []) { Breach = Breach(breach) }
            : new Explanation(suspect, Matching(models.Traps, suspect, all), []);

    /// <summary>Two or three traps, or one and a relation of the answers that it does not explain.</summary>
    private Explanation InParts(Explanation open)
    {
        var parts = new TrapParts(open.Member);
        if (parts.Find(models.Traps) is { Count: > 0 } together)
            return open with { Parts = together };
        if (parts.FindOne(models.Traps) is not { } part)
            return open;
        var rest = open.Member with { Calls = [.. open.Member.Calls.Where(call => !call.IsRefusal && !part.Replies.Calls.Contains(call))] };
        return RelationFinder.Find(right.Of(rest)) is { Count: > 0 } relations
            ? open with { Parts = [part], Relations = relations } : open;
    }

    /// <summary>Traps speak of answers; what is done where the contract asks for a refusal may be another fault.</summary>
    private Explanation WithRefusals(Explanation explanation) =>
        (explanation.Traps.Count > 0 || explanation.Parts.Count > 0) && LeavesRefusals(explanation)
            ? explanation with { Refusals = RelationFinder.FindBesides(right.Of(explanation.Member)), LeavesRefusals = true }
            : explanation;

    private static bool LeavesRefusals(Explanation explanation) => explanation.Member.Calls.Any(call => call.IsRefusal && call.Deviates
        && !explanation.Traps.Concat(explanation.Parts.Select(part => part.Trap))
            .Any(trap => TrapMatching.Compare(trap, call) == TrapMatching.Agreement.Agrees));

    private static TrapModel[] Matching(IEnumerable<TrapModel> traps, SuspectMember suspect, IReadOnlyList<SuspectMember> all) =>
        [.. traps.Where(trap => TrapMatching.IsNamed(trap, suspect, all))
            .DistinctBy(trap => (trap.Slug, trap.Model.Number, trap.Sentence))];

    /// <summary>One fault after the other; of those that explain a part each, the later ones are told as such.</summary>
    private TrapFinding[] Findings(Explanation explanation)
    {
        if (explanation.Breach is { } breach)
            return [breach];
        TrapFinding[] traps = explanation.Traps.Count > 0
            ? [Finding(explanation.Traps, explanation.Member)]
            : [.. explanation.Parts.Select(part => Finding([part.Trap], part.Replies))];
        if (explanation is { LeavesRefusals: true, Refusals: [] })
            traps[0] = traps[0] with { Sentence = traps[0].Sentence + RelationFinder.RefusalsUntold };
        TrapFinding[] relations = [.. explanation.Relations.Select(relation => Finding(relation, explanation.Member))];
        return traps.Length == 0 ? relations :
        [
            .. traps.Take(1), .. traps.Skip(1).Select(finding => Besides("", finding))
                .Concat(relations.Select(finding => Besides(Rest, finding)))
                .Concat(explanation.Refusals.Select(relation => Besides("", Finding(relation, explanation.Member)))).Take(MostFaults - 1),
        ];
    }

    private static TrapFinding Besides(string of, TrapFinding finding) =>
        finding with { Sentence = $"Besides, {of}{char.ToLowerInvariant(finding.Sentence[0])}{finding.Sentence[1..]}" };

    private TrapFinding Finding(FoundRelation relation, SuspectMember suspect) =>
        new(relation.Slug, [suspect.Member.Name], relation.Sentence, differences.Evidence(suspect), Module: false, relation.Also,
            suspect.DisclosableCalls[0].IsHidden)
        {
            IsRelation = true,
        };

    /// <summary>What is said where traps explain the replies: the first of them, and the names of the others.</summary>
    private TrapFinding Finding(IEnumerable<TrapModel> matching, SuspectMember suspect)
    {
        var matches = matching.OrderByDescending(trap => trap.Module).ThenBy(trap => trap.Slug, StringComparer.Ordinal).ToArray();
        var best = matches[0];
        var also = matches.Skip(1).Select(trap => trap.Slug).Where(slug => slug != best.Slug).Distinct().ToArray();
        return new TrapFinding(best.Slug, [suspect.Member.Name], best.Sentence, $"{Number(best, suspect)} {Evidence(best, suspect)}".Trim(),
            best.Module, also, suspect.DisclosableCalls[0].IsHidden);
    }

    /// <summary>
    /// What is said of a trap's number. Beside public evidence it is found in public calls alone: hidden ones could choose those of its
    /// digits that public answers are too coarse to show.
    /// </summary>
    private static string Number(TrapModel trap, SuspectMember suspect)
    {
        var told = suspect.DisclosableCalls[0].IsHidden ? suspect
            : suspect with { Calls = [.. suspect.Calls.Where(compared => !compared.IsHidden)] };
        return trap.Free is not null && new FamilyFitting(told).Fit(trap) is { } fitted
            && TrapMatching.ShowsNumber(fitted, told.DisclosableCalls) ? fitted.Found : "";
    }

    /// <summary>Numbers from the learner's own run: what the trap has to say about them, else the first one that deviates.</summary>
    private string Evidence(TrapModel trap, SuspectMember suspect) =>
        suspect.DisclosableCalls.Select(compared => compared.Call).Where(call => call.Reply is Reply.Answered)
            .Select(call => trap.EvidenceOf(call.Member.ReadArguments(call.Arguments.Span),
                call.Member.ReadAnswer(((Reply.Answered)call.Reply).Value.Span)))
            .FirstOrDefault(evidence => evidence is not null) ?? differences.Evidence(suspect);

    /// <summary>
    /// The kit's own two traps: the rules every kata shares. Which argument is changed is told of public calls only: code can choose it by
    /// what a hidden test passed in.
    /// </summary>
    private static TrapFinding Breach(ComparedCall compared)
    {
        var (member, reply) = (compared.Call.Member, compared.Call.Reply);
        var message = Answers.Explain(member, reply);
        return new TrapFinding(reply is Reply.Changed ? "mutated-input" : "aliased-rows", [member.Name],
            TestMessageText.Sentence(compared.IsHidden ? message with { Argument = null } : message), "", Module: false, []);
    }

    private static TrapFinding Join(IEnumerable<TrapFinding> same)
    {
        var findings = same.ToArray();
        var telling = findings.OrderBy(finding => finding.Evidence.Length == 0).ThenBy(finding => finding.Hidden).First();
        return findings[0] with
        {
            Members = [.. findings.SelectMany(finding => finding.Members)],
            Evidence = telling.Evidence,
            Hidden = telling.Hidden,
            Also = [.. findings.SelectMany(finding => finding.Also).Distinct()],
        };
    }
}
