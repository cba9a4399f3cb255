using Katas.Core.Verdicts;
using Katas.Grading;

namespace Katas.Learning.Screens;

/// <summary>How far a learner is with one group of a kata's tests: those that are about one member.</summary>
/// <param name="Name">The member.</param>
/// <param name="Tests">Its tests in order.</param>
internal sealed record MemberProgress(string Name, IReadOnlyList<TestVerdict> Tests)
{
    public int Passed => Tests.Count(test => test.Outcome == Outcome.Passed);

    public bool IsBegun => Tests.Any(test => test.Outcome != Outcome.NotStarted);

    public TestVerdict? FirstFailure => Tests.FirstOrDefault(IsWrong);

    /// <summary>
    /// The tests of a run in groups, in the order of the contracts. A test that asks several members is about the last of them: the
    /// others are what it is built from.
    /// </summary>
    public static IReadOnlyList<MemberProgress> Of(KataRun run)
    {
        var tests = run.Verdict.Tests.Select((test, index) => (Test: test, Member: MemberOf(run, test, index)));
        var order = run.Members.Order.ToList();
        return
        [
            .. tests.GroupBy(entry => entry.Member, entry => entry.Test)
                .OrderBy(group => order.IndexOf(group.Key) is var at and >= 0 ? at : int.MaxValue)
                .Select(group => new MemberProgress(group.Key, [.. group])),
        ];
    }

    /// <summary>Whether something is wrong with what a test asked, rather than missing.</summary>
    public static bool IsWrong(TestVerdict test) =>
        test.Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.Skipped or Outcome.CompileError);

    private static string MemberOf(KataRun run, TestVerdict test, int index) =>
        run.Members.ByTest.ElementAtOrDefault(index) is [.., var last] ? last : test.Details?.Member ?? "";
}
