using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Progress;
using Katas.Learning.Watching;

namespace Learning.Tests.Watching;

/// <summary>States and events to test with: three katas, of which the first is the warm-up.</summary>
internal static class Sessions
{
    public const int WarmUp = 0, Bytes = 3, Rope = 9;

    public static IReadOnlyList<KataCard> Cards { get; } =
    [
        new(WarmUp, "warm-up", "Stable softmax", "Why subtract the largest score?", "green", ["Why divide by √d_k?"]),
        new(Bytes, "byte-fallback", "Bytes instead", "Why is [UNK] a poor answer?", "yellow", ["Why subwords?"]),
        new(Rope, "rope", "RoPE", "Why rotate?", "red", ["What changes?"]),
    ];

    public static LearnerProgress Known { get; } = LearnerProgress.None with { Path = Cards };

    /// <summary>Before anything has happened.</summary>
    public static WatchState Start { get; } = WatchState.Start(Known);

    /// <summary>Ready, with the first run of the first kata behind it.</summary>
    public static WatchState Waiting { get; } = After(Start, new WatchEvent.Ready(), Ran(NotBegun(WarmUp)));

    public static WatchState After(WatchState state, params WatchEvent[] events) => events.Aggregate(state, WatchRules.After);

    public static WatchState Press(WatchState state, params WatchKey[] keys) =>
        After(state, [.. keys.Select(key => new WatchEvent.Pressed(key))]);

    public static WatchEvent Ran(KataRun run) => new WatchEvent.Ran(run, TimeSpan.FromMilliseconds(82));

    public static WatchEvent Saved(int kata) => new WatchEvent.Saved(kata);

    public static KataRun NotBegun(int kata) => Run(kata, Outcome.NotStarted, ("MatMul", Test("MatMul of rows", Outcome.NotStarted,
        new TestMessage(TestMessageKind.NotStarted) { Member = "MatMul", LearnerText = "Multiply two matrices." })));

    public static KataRun Passed(int kata) =>
        Run(kata, Outcome.Passed, ("MatMul", Test("MatMul of rows", Outcome.Passed)), ("Softmax",
            Test("Softmax sums to 1", Outcome.Passed)));

    /// <summary>The tests come in the order of their names; the contract declares MatMul first.</summary>
    public static KataRun Failed(int kata, TestMessage? message = null) => Run(kata, Outcome.Failed,
        ("Softmax", Test("A softmax sums to 1", Outcome.Failed, Differs("Softmax([1, 2])"))),
        ("MatMul", Test("B product of rows", Outcome.Failed, message ?? Differs("MatMul([[1]], [[2]])"))),
        ("MatMul", Test("C product of columns", Outcome.Passed)));

    public static TestMessage Differs(string asked) => new(TestMessageKind.Mismatch) { Asked = asked, Expected = "0.5", Got = "NaN" };

    /// <summary>Each member is a task of its own.</summary>
    public static KataRun Run(int kata, Outcome outcome, params (string Member, TestVerdict Test)[] tests)
    {
        var card = Cards.First(card => card.Number == kata);
        string[] members = ["MatMul", "Softmax"];
        var verdict = new Verdict(kata, card.Slug, card.Title, card.Difficulty, outcome, 0, 5, "", [],
            null, [.. tests.Select(test => test.Test with { Task = test.Member })])
        {
            Tasks = [.. members.Select(member => new TaskVerdict(member, member, 0, 2.5, new TestCount(0, 0), new TestCount(0, 0)))],
        };
        return new KataRun(verdict, [], new AskedMembers(members, [.. tests.Select(test => (string[])[test.Member])]), IsWhole: true);
    }

    public static TestVerdict Test(string name, Outcome outcome, TestMessage? message = null, string output = "") =>
        new(name, "", SuiteKind.Public, outcome, message, output, 3);
}
