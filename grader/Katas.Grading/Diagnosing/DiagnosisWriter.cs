using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Families;
using Katas.Grading.Diagnosing.Relations;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>Says what explains the members of a kata.</summary>
internal sealed class DiagnosisWriter(FirstDifferences differences)
{
    private const int MostFaults = 3;
    private const string Rest = "of the answers that this leaves unexplained: ";

    /// <summary>
    /// The kit's own two traps: the rules every kata shares. Which argument is changed is told of public calls only: code can choose it by
    /// what a hidden test passed in.
    /// </summary>
    public static TrapFinding Breach(ComparedCall compared)
    {
        var (member, reply) = (compared.Call.Member, compared.Call.Reply);
        var message = Answers.Explain(member, reply);
        return new TrapFinding(reply is Reply.Changed ? "mutated-input" : "aliased-rows", [member.Name],
            TestMessageText.Sentence(compared.IsHidden ? message with { Argument = null } : message), "", Module: false, []);
    }

    /// <summary>What is told: traps, those of the module first, then relations, and where there is no trap the first difference.</summary>
    public Diagnosis Write(IReadOnlyList<Explanation> explained)
    {
        var members = explained.Select(explanation => new ToldMember(explanation.Member, Findings(explanation))).ToArray();
        var findings = members.SelectMany(member => member.Findings).GroupBy(finding => finding.Slug).Select(Join)
            .Select(finding => MayFollow(finding, members))
            .OrderBy(finding => finding.IsRelation).ThenByDescending(finding => finding.Module).ToArray();
        return new Diagnosis(findings, findings.Any(finding => !finding.IsRelation) ? null : members
            .Where(member => member.Findings.Length == 0).Select(member => differences.First(member.Member)).FirstOrDefault());
    }

    /// <summary>
    /// A step that is built on a wrong one is wrong, too, perhaps in a way that has another name. Nothing in the replies tells who calls
    /// whom, so both are said.
    /// </summary>
    private static TrapFinding MayFollow(TrapFinding finding, ToldMember[] members)
    {
        var own = Array.FindIndex(members, member => member.Findings.Any(told => told.Slug == finding.Slug));
        var before = members.Take(own).FirstOrDefault(member =>
            member.Findings.Length > 0 && member.Member.Contract == members[own].Member.Contract);
        return before is null ? finding : finding with
        {
            Sentence = $"{finding.Sentence} If your {finding.Members[0]} calls {before.Member.Member.Name}, this may only follow from what "
                + "is wrong there.",
        };
    }

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

    private sealed record ToldMember(SuspectMember Member, TrapFinding[] Findings);
}
