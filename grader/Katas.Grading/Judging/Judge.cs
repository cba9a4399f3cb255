using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Running;

namespace Katas.Grading.Judging;

/// <summary>
/// Turns results into verdicts; pure. Every planned test must have a result: a missing one is never a pass.
/// A kata's points are divided among its tasks; where it has none, they are shared equally among its tests.
/// </summary>
public static class Judge
{
    private const string Undiagnosed = " The search for what is wrong took too long and was stopped, so nothing is named.";

    /// <summary>The verdict on a kata of which every planned test has a result.</summary>
    public static Verdict Decide(Kata kata, IReadOnlyList<TestResult> results) => Decide(
        kata, [.. results.Select(result => result.Test)],
        new KataResults(new SubmittedKata(KataStatus.Compiled, ""), ByKey(results), Diagnosis.None));

    /// <summary>The verdicts of a submission, one for each kata of the catalogue.</summary>
    internal static IReadOnlyList<Verdict> Decide(
        Catalogue catalogue, Compilation compilation, TestResults results, IReadOnlyDictionary<int, Diagnosis> diagnoses) =>
        [.. catalogue.Katas.Select(kata => Decide(kata, results.Plan, new KataResults(
            compilation.Of(kata),
            ByKey(results.ByKata[kata.Number]),
            diagnoses.GetValueOrDefault(kata.Number, Diagnosis.None))))];

    internal static Verdict Decide(Kata kata, IReadOnlyList<PlannedTest> plan, KataResults results)
    {
        TestVerdict[] tests = [.. plan.Where(test => test.Kata == kata.Number)
            .Select(test => JudgeTest(test, results.Results.GetValueOrDefault(KeyOf(test)), results.Submitted))];
        var tasks = TaskPoints.Of(kata, tests);
        var points = tasks.Count > 0 ? Math.Round(tasks.Sum(task => task.Points), 2) : SharedByTests(kata, tests);
        var outcome = OutcomeOf(tests);
        return new Verdict(
            kata.Number, kata.Slug, kata.Title, kata.Front.Difficulty, outcome, points, kata.Points,
            Sentence(outcome, tests, results), results.Diagnosis.Traps, results.Diagnosis.FirstDifference, tests)
        { Tasks = tasks };
    }

    /// <summary>A test's name is unique in its suite only.</summary>
    internal static string KeyOf(PlannedTest test) => $"{test.Suite}:{test.Id}";

    private static Dictionary<string, TestResult> ByKey(IEnumerable<TestResult> results) =>
        results.ToDictionary(result => KeyOf(result.Test), StringComparer.Ordinal);

    private static double SharedByTests(Kata kata, TestVerdict[] tests) => tests.Length == 0
        ? 0
        : Math.Round(kata.Points * tests.Count(test => test.Outcome == Outcome.Passed) / tests.Length, 2);

    private static TestVerdict JudgeTest(PlannedTest test, TestResult? result, SubmittedKata submitted)
    {
        if (submitted.State != KataStatus.Compiled)
            return Unasked(test, submitted.State == KataStatus.Missing ? Outcome.NotStarted : Outcome.CompileError, null);
        if (result is null)
            return Unasked(test, Outcome.Failed, new TestMessage(TestMessageKind.NoResult));
        return Unasked(test, result.Outcome, result.Message) with
        {
            Output = result.Output,
            Ms = (long)Math.Round(result.Time.TotalMilliseconds),
        };
    }

    private static TestVerdict Unasked(PlannedTest test, Outcome outcome, TestMessage? message) =>
        new(test.Fact, test.Arguments, test.Suite, outcome, message, "", 0) { Task = test.Task, IsEdge = test.IsEdge, Asks = test.Asks };

    /// <summary>The worst of the tests; <c>NotStarted</c> only when nothing is begun.</summary>
    private static Outcome OutcomeOf(TestVerdict[] tests)
    {
        if (tests.Length == 0)
            return Outcome.Failed;
        var worst = tests.Max(test => test.Outcome);
        return worst == Outcome.NotStarted && tests.Any(test => test.Outcome != Outcome.NotStarted) ? Outcome.Failed : worst;
    }

    private static string Sentence(Outcome outcome, TestVerdict[] tests, KataResults results) =>
        Sentence(outcome, tests, results.Submitted) + (results.Diagnosis.IsStopped ? Undiagnosed : "");

    private static string Sentence(Outcome outcome, TestVerdict[] tests, SubmittedKata submitted) => outcome switch
    {
        Outcome.Passed => $"All {tests.Length} tests pass.",
        Outcome.NotStarted when submitted.State == KataStatus.Missing => "Not submitted.",
        Outcome.NotStarted => "Not started.",
        Outcome.CompileError => submitted.Reason,
        _ => Counts(tests),
    };

    private static string Counts(TestVerdict[] tests) => string.Join(", ", tests.GroupBy(test => test.Outcome).OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {OutcomeNames.InWords(group.Key)}")) + ".";
}

/// <summary>
/// What is known of one kata when it is judged: what was submitted, the results by <see cref="Judge.KeyOf"/>, and the diagnosis.
/// </summary>
internal sealed record KataResults(SubmittedKata Submitted, IReadOnlyDictionary<string, TestResult> Results, Diagnosis Diagnosis);
