using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;

namespace Katas.Grading.Judging;

/// <summary>
/// Turns results into verdicts; pure. Every planned test must have a result: a missing one is never a pass.
/// A kata's points are shared equally among its tests.
/// </summary>
internal static class Judge
{
    /// <summary>The verdicts of a submission, one for each kata of the catalogue.</summary>
    public static IReadOnlyList<Verdict> Decide(
        Catalogue catalogue, Compilation compilation, TestResults results, IReadOnlyDictionary<int, Diagnosis> diagnoses) =>
        [.. catalogue.Katas.Select(kata => Decide(kata, results.Plan, new Run(
            compilation.Of(kata),
            results.ByKata[kata.Number].ToDictionary(result => KeyOf(result.Test), StringComparer.Ordinal),
            diagnoses.GetValueOrDefault(kata.Number, Diagnosis.None))))];

    public static Verdict Decide(Kata kata, IReadOnlyList<PlannedTest> plan, Run run)
    {
        var tests = plan.Where(test => test.Kata == kata.Number).ToArray();
        var share = tests.Length == 0 ? 0 : kata.Points / tests.Length;
        var judged = tests.Select(test => JudgeTest(test, run.Results.GetValueOrDefault(KeyOf(test)), share, run.SubmittedKata)).ToArray();
        var passed = judged.Count(test => test.Outcome == Outcome.Passed);
        var points = tests.Length == 0 ? 0 : Math.Round(kata.Points * passed / tests.Length, 2);
        var outcome = OutcomeOf(judged);
        return new Verdict(kata, outcome, points, Sentence(outcome, judged, run.SubmittedKata), judged, run.Diagnosis);
    }

    /// <summary>A test's name is unique in its suite only.</summary>
    public static string KeyOf(PlannedTest test) => $"{test.Suite}:{test.Id}";

    private static JudgedTest JudgeTest(PlannedTest test, TestResult? result, double share, SubmittedKata handed)
    {
        if (handed.State != KataStatus.Compiled)
            return new JudgedTest(test, handed.State == KataStatus.Missing ? Outcome.NotStarted : Outcome.CompileError, 0, share, "", "", TimeSpan.Zero);
        return result is null
            ? new JudgedTest(test, Outcome.Failed, 0, share, "The test has no result.", "", TimeSpan.Zero)
            : new JudgedTest(test, result.Outcome, result.Outcome == Outcome.Passed ? share : 0, share, result.Message, result.Output, result.Time);
    }

    /// <summary>The worst of the tests; <c>NotStarted</c> only when nothing is begun.</summary>
    private static Outcome OutcomeOf(JudgedTest[] tests)
    {
        if (tests.Length == 0)
            return Outcome.Failed;
        var worst = tests.Max(test => test.Outcome);
        return worst == Outcome.NotStarted && tests.Any(test => test.Outcome != Outcome.NotStarted) ? Outcome.Failed : worst;
    }

    private static string Sentence(Outcome outcome, JudgedTest[] tests, SubmittedKata handed) => outcome switch
    {
        Outcome.Passed => $"All {tests.Length} tests pass.",
        Outcome.NotStarted when handed.State == KataStatus.Missing => "Not handed in.",
        Outcome.NotStarted => "Not started.",
        Outcome.CompileError => handed.Reason,
        _ => Counts(tests),
    };

    private static string Counts(JudgedTest[] tests) => string.Join(", ", tests.GroupBy(test => test.Outcome).OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {OutcomeNames.InWords(group.Key)}")) + ".";
}

/// <summary>What is known of one kata when it is judged: what was handed in, the results by <see cref="Judge.KeyOf"/>, and the diagnosis.</summary>
internal sealed record Run(SubmittedKata SubmittedKata, IReadOnlyDictionary<string, TestResult> Results, Diagnosis Diagnosis);
