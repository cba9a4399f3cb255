using Katas.Core.Verdicts;
using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>Finds members that answer the same call differently; that needs no right answer.</summary>
internal static class UnsteadyAnswers
{
    private const string Sentence = "The same call was answered differently when it was asked again. Something outlives a call, such as a "
        + "static field, or an answer depends on chance or on the clock. An answer may depend on its arguments only.";

    public static IEnumerable<TrapFinding> Find(IReadOnlyList<TestResult> results)
    {
        var unsteady = results.SelectMany(result => result.Calls)
            .GroupBy(call => (call.Contract, call.Member.Name, call.Culture, Convert.ToBase64String(call.Arguments.Span)))
            .Where(same => same.Any(call => !ReplyComparer.AreEquivalent(call.Member, same.First().Reply, call.Reply)))
            .SelectMany(same => same).ToHashSet<RecordedCall>(ReferenceEqualityComparer.Instance);
        if (unsteady.Count == 0)
            return [];
        string[] members = [.. unsteady.Select(call => call.Member.Name).Distinct()];
        var failing = results.Where(result => result.Outcome == Outcome.Failed && result.Calls.Any(unsteady.Contains));
        return
        [
            new TrapFinding("same-call-two-answers", members, Sentence, "", Module: false, [])
            {
                IsRelation = true,
                Tests = [.. failing.Select(result => result.Test.Name)],
            },
        ];
    }
}
