using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>
/// Names misconceptions in a learner's kit, where there is neither a model nor a right answer: asks the fixed calls of each member that
/// a failing test has asked, and tries to open the member's traps with the replies.
/// </summary>
/// <param name="traps">The sealed traps of a kata, or null.</param>
/// <param name="tests">What runs a submission.</param>
internal sealed class SealedTrapFinder(Func<int, SealedKata?> traps, TestRunner tests)
{
    public Diagnosis Find(Compilation compilation, Kata kata, IReadOnlyList<TestResult> results)
    {
        TestResult[] failing = [.. results.Where(result => result.Outcome == Outcome.Failed)];
        SealedQuestion[] asked = failing.Length > 0 && traps(kata.Number) is { } known ? [.. Questions(failing, known)] : [];
        var found = asked.Length == 0
            ? []
            : asked.Zip(tests.Ask(compilation, kata, [.. asked.Select(question => question.Calls)]))
                .SelectMany(pair => pair.First.Open(pair.Second, failing));
        return new Diagnosis([.. UnsteadyAnswers.Find(results), .. Joined(found)], null);
    }

    /// <summary>In the order in which the contracts declare the members.</summary>
    private static IEnumerable<SealedQuestion> Questions(TestResult[] failing, SealedKata known) => failing
        .SelectMany(result => result.Calls)
        .DistinctBy(call => (call.Contract, call.Member.Name)).OrderBy(call => call.Member.Method.MetadataToken)
        .SelectMany(call => known.Members.Where(member => member.IsOf(call.Contract, call.Member))
            .Select(member => new SealedQuestion(call, member)));

    private static IEnumerable<TrapFinding> Joined(IEnumerable<TrapFinding> found) => found.GroupBy(trap => trap.Slug)
        .Select(same => same.First() with
        {
            Members = [.. same.SelectMany(trap => trap.Members).Distinct()],
            Tests = [.. same.SelectMany(trap => trap.Tests).Distinct()],
        });

    private sealed record SealedQuestion(RecordedCall Call, SealedMember Traps)
    {
        public IEnumerable<TrapFinding> Open(IReadOnlyList<Reply> replies, TestResult[] failing) => Traps.Open(Call.Member, replies)
            .Select(trap => new TrapFinding(trap.Slug, [Traps.Member], trap.Sentence, Evidence: "", Module: false, Also: [])
            {
                Tests = ExplainedTests.Of(trap, Call, failing),
            });

        public MemberCalls Calls => new(Call.Contract, Call.Member, Traps.Calls);
    }
}
