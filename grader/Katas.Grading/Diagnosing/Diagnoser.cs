using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Families;
using Katas.Grading.Diagnosing.Questions;
using Katas.Grading.Diagnosing.Relations;
using Katas.Grading.Running;
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
    private readonly RightReplies right = new(models.Right);
    private readonly DiagnosisWriter writer = new(new FirstDifferences(models.Conventions));

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

    /// <summary>What is told of the explanations.</summary>
    internal Diagnosis Conclude(IReadOnlyList<Explanation> explained) => writer.Write(explained);

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
        var named = FewestFaults([.. members.Select(member => Explain(member, members))]);
        var replies = named.Where(explanation => explanation.IsOpen).ToDictionary(explanation => explanation.Member,
            explanation => right.Of(explanation.Member));
        var fits = replies.SelectMany(member => new FamilyFitting(member.Key).Find(models.Families, member.Value)).ToArray();
        return [.. named.Select(explanation => !explanation.IsOpen ? explanation
            : Matching(fits, explanation.Member, members) is { Length: > 0 } fitted ? explanation with { Traps = fitted }
            : MatchingButForEdges(explanation.Member) is { Length: > 0 } most ? explanation with { Traps = most }
            : RelationFinder.Find(replies[explanation.Member]) is { Count: > 0 } relations ? explanation with { Relations = relations }
            : InParts(explanation)).Select(WithRefusals)];
    }

    private Explanation Explain(SuspectMember suspect, IReadOnlyList<SuspectMember> all) =>
        suspect.Deviating.OrderBy(compared => compared.IsHidden)
            .FirstOrDefault(compared => compared.Call.Reply is Reply.Changed or Reply.Shared) is { } breach
            ? new Explanation(suspect, [], []) { Breach = DiagnosisWriter.Breach(breach) }
            : new Explanation(suspect, Matching(models.Traps, suspect, all), []);

    /// <summary>Of several traps that explain a member, those that explain another member, too: one fault is likelier than two.</summary>
    private static Explanation[] FewestFaults(Explanation[] explained) => [.. explained.Select(explanation =>
        explanation.Traps.Where(trap => explained.Any(other => other != explanation && other.Traps.Any(one => one.Slug == trap.Slug)))
            .ToArray() is { Length: > 0 } shared ? explanation with { Traps = shared } : explanation)];

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

    private TrapModel[] MatchingButForEdges(SuspectMember suspect) => [.. models.Traps
        .Where(trap => trap.Model.Models(suspect.Contract, suspect.Member) && TrapMatching.MatchesButForEdges(trap, suspect))
        .DistinctBy(trap => trap.Slug)];
}
