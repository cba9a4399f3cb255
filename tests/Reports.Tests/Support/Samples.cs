using Katas.Core.Verdicts;

namespace Reports.Tests.Support;

/// <summary>Reports to write and to read: small, with everything in them that a report can hold.</summary>
internal static class Samples
{
    public static Report Report(string submission, params Verdict[] katas) => new(
        Katas.Core.Verdicts.Report.V2, "1.0.0", 20250101, "sandboxed", submission,
        Math.Round(katas.Sum(kata => kata.Points), 2), katas.Sum(kata => kata.MaxPoints), katas, []);

    /// <summary>A kata of five points, shared by its tests.</summary>
    public static Verdict Kata(int number, params Outcome[] outcomes)
    {
        var share = 5.0 / outcomes.Length;
        TestVerdict[] tests = [.. outcomes.Select((outcome, index) =>
            Test($"Fact {index + 1}", index % 2 == 0 ? SuiteKind.Public : SuiteKind.Hidden, outcome))];
        var passed = tests.Count(test => test.Outcome == Outcome.Passed);
        return new Verdict(
            number, $"kata-{number}", $"The kata {number}", "green", outcomes.Max(), Math.Round(passed * share, 2), 5,
            $"{passed} passed, {outcomes.Length - passed} not.", [], null, tests);
    }

    /// <summary>A kata of ten points in two tasks: the first lacks an edge case, the second half of its core tests.</summary>
    public static Verdict Divided(int number)
    {
        TestVerdict[] tests =
        [
            Test("Core 1", SuiteKind.Public, Outcome.Passed) with { Task = "main" },
            Test("Core 2", SuiteKind.Hidden, Outcome.Passed) with { Task = "main" },
            Test("Edge 1", SuiteKind.Hidden, Outcome.Failed) with { Task = "main", IsEdge = true },
            Test("Break 1", SuiteKind.Public, Outcome.Passed) with { Task = "break-it" },
            Test("Break 2", SuiteKind.Public, Outcome.Failed) with { Task = "break-it" },
        ];
        return new Verdict(
            number, $"kata-{number}", $"The kata {number}", "green", Outcome.Failed, 7.25, 10, "3 passed, 2 failed.", [], null, tests)
        {
            Tasks =
            [
                new TaskVerdict("main", "The question", 6, 7.5, new TestCount(2, 2), new TestCount(0, 1)),
                new TaskVerdict("break-it", "Break it first", 1.25, 2.5, new TestCount(1, 2), new TestCount(0, 0)),
            ],
        };
    }

    public static TrapFinding Trap(string slug, bool module = false) =>
        new(slug, ["Softmax"], $"What {slug} does, and what to think about.", "Your largest weight is 0.97.", module, []);

    /// <summary>A message of the commonest kind.</summary>
    public static TestMessage Differs { get; } = new(TestMessageKind.Mismatch)
    {
        Asked = "Softmax([1, 2])",
        Place = new TestPlace(TestPlaceKind.Position) { Index = 0 },
        Expected = "0.5",
        Got = "NaN",
    };

    /// <summary>A message with every field, whatever its kind; what may come from outside the kit is this text and this number.</summary>
    public static TestMessage Full(TestMessageKind kind, string text, int number) => new(kind)
    {
        Asked = "Rows",
        Place = new TestPlace(TestPlaceKind.Cell) { Each = "head", Matrix = number, Row = number, Column = number, Index = number },
        Expected = text,
        Got = text,
        Case = text,
        Seed = number,
        Member = "Softmax",
        Argument = "scores",
        Class = "Katas.Kata00.WarmUp",
        Contract = "IWarmUp",
        Wanted = "a file",
        ExceptionType = kind == TestMessageKind.Threw ? "System.FormatException" : text,
        LearnerText = text,
        Source = new SourcePlace(text, number),
        Limit = 3,
        ExitCode = number,
        Text = text,
    };

    private static TestVerdict Test(string name, SuiteKind suite, Outcome outcome) =>
        new(name, "", suite, outcome, outcome is Outcome.Passed ? null : Differs, "", 3);
}
