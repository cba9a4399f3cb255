using Katas.Core.Verdicts;

namespace Reports.Tests.Support;

/// <summary>Reports to write and to read: small, with everything in them that a report can hold.</summary>
internal static class Samples
{
    public static Report Report(string submission, params KataReport[] katas) => new(
        Katas.Core.Verdicts.Report.V1, "1.0.0", 20250101, "sandboxed", submission,
        Math.Round(katas.Sum(kata => kata.Points), 2), katas.Sum(kata => kata.MaxPoints), katas, []);

    /// <summary>A kata of five points, shared by its tests.</summary>
    public static KataReport Kata(int number, params Outcome[] outcomes)
    {
        var share = 5.0 / outcomes.Length;
        TestReport[] tests = [.. outcomes.Select((outcome, index) =>
            Test($"Fact {index + 1}", index % 2 == 0 ? SuiteKind.Public : SuiteKind.Hidden, outcome, share))];
        var passed = tests.Count(test => test.Outcome == Outcome.Passed);
        return new KataReport(
            number, $"kata-{number}", $"The kata {number}", "green", outcomes.Max(), Math.Round(passed * share, 2), 5,
            $"{passed} passed, {outcomes.Length - passed} not.", [], null, tests);
    }

    public static TrapReport Trap(string slug, bool module = false) =>
        new(slug, "Softmax", $"What {slug} does, and what to think about.", "Your largest weight is 0.97.", module, []);

    private static TestReport Test(string name, SuiteKind suite, Outcome outcome, double share) => new(
        name, suite, outcome, outcome == Outcome.Passed ? share : 0, share,
        outcome is Outcome.Passed ? "" : "Softmax([1, 2]): position 0\nexpected: 0.5\ngot:      NaN", "", 3);
}
