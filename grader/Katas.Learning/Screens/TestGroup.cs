using Katas.Core.Verdicts;
using Katas.Grading;

namespace Katas.Learning.Screens;

/// <summary>Some tests of a kata that belong together: those of a task, or those about a member.</summary>
/// <param name="Name">The task's title, or the member.</param>
/// <param name="Tests">Its tests in order.</param>
internal sealed record TestGroup(string Name, IReadOnlyList<TestVerdict> Tests)
{
    public int Passed => Tests.Count(test => test.Outcome == Outcome.Passed);

    public bool IsBegun => Tests.Any(test => test.Outcome != Outcome.NotStarted);

    public bool HasFailure => Tests.Any(test => test.IsWrong());

    /// <summary>What passes, task by task. A task that only hidden tests ask for is left out.</summary>
    public static IReadOnlyList<TestGroup> ByTask(Verdict verdict)
    {
        var tests = verdict.Tests.ToLookup(test => test.Task);
        return [.. verdict.Tasks.Select(task => new TestGroup(task.Title, [.. tests[task.Id]])).Where(task => task.Tests.Count > 0)];
    }

    /// <summary>
    /// The tests in the order of the contracts' members. A test that asks several members is about the last of them: the others are
    /// what it is built from.
    /// </summary>
    public static IReadOnlyList<TestGroup> ByMember(KataRun run)
    {
        var tests = run.Verdict.Tests.Select((test, index) => (Test: test, Member: MemberOf(run, test, index)));
        var order = run.Members.Order.ToList();
        return
        [
            .. tests.GroupBy(entry => entry.Member, entry => entry.Test)
                .OrderBy(group => order.IndexOf(group.Key) is var at and >= 0 ? at : int.MaxValue)
                .Select(group => new TestGroup(group.Key, [.. group])),
        ];
    }

    /// <summary>Every test in the order of the contracts.</summary>
    public static IEnumerable<TestVerdict> InOrder(KataRun run) => ByMember(run).SelectMany(group => group.Tests);

    private static string MemberOf(KataRun run, TestVerdict test, int index) =>
        run.Members.ByTest.ElementAtOrDefault(index) is [.., var last] ? last : test.Details?.Member ?? "";
}
