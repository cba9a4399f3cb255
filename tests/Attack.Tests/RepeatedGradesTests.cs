using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>The same submission gets the same verdicts, however often and beside whatever else it is graded.</summary>
internal sealed class RepeatedGradesTests
{
    /// <summary>Twenty in CI; a grade takes a second.</summary>
    private static readonly int Times = ContinuousIntegration.IsOn ? 20 : 5;

    /// <summary>Of four strikes each, while every core is busy.</summary>
    private static readonly int TimesOfOverflows = ContinuousIntegration.IsOn ? 3 : 2;

    /// <summary>Right for two scores, wrong for three, prints, and throws for more: every kind of result that code can choose.</summary>
    private const string Mixed =
        "Console.Write(scores.Length); if (scores.Length > 3) throw new InvalidOperationException(\"too many\"); return scores.Length == "
            + "3 ? [1, 0, 0] : [.. scores.Select(score => Math.Exp(score - scores.Max()) / scores.Sum(other => Math.Exp(other - "
            + "scores.Max())))];";

    private static Strike[] Overflows =>
    [
        Overflow("in last place", "long Down(long n) => Down(n + 1);"),
        Overflow("that works and prints", "long Down(long n) { Console.Write('x'); Thread.SpinWait(50); return 1 + Down(n + 1); }"),
        Overflow("with big frames",
            "double Down(long n) { Span<double> big = stackalloc double[2000]; big[(int)n % 2000] = n; return big[0] + Down(n + 1); }"),
        Overflow("in several threads", "long Down(long n) => 1 + Down(n + 1);", "Parallel.For(0, 8, i => Down(i));"),
    ];

    [Test]
    public void Many_grades_in_one_pipeline_are_one_and_the_same()
    {
        Needs.Sandbox();
        using var arena = new Arena(secondsForACall: 10);
        using var submission = WarmUpSubmission.WithSoftmax(Mixed);

        var grades = Enumerable.Range(0, Times).Select(_ => Told(arena.Grade(submission))).ToArray();

        grades[0].ShouldContain($" {Outcome.Passed} ");
        grades[0].ShouldContain($" {Outcome.Failed} ");
        grades.Distinct().ShouldHaveSingleItem();
    }

    /// <summary>Whatever the machine does meanwhile.</summary>
    [Test]
    public void Code_that_overflows_the_stack_is_told_so_each_time()
    {
        Needs.Sandbox();
        using var range = new StrikeRange(Overflows, secondsForACall: 10);
        using var busy = new BusyCores(forACore: 2);

        var struck = Enumerable.Repeat(Overflows, TimesOfOverflows).SelectMany(strikes => strikes)
            .Select(strike => (strike.Name, Call: range.Try(strike).Struck)).ToArray();

        struck.ShouldAllBe(one => one.Call.Outcome == Outcome.Crashed);
        struck.ShouldAllBe(one => one.Call.Message.Contains("overflowed the stack", StringComparison.Ordinal));
        struck.Select(one => (one.Name, one.Call.Message)).Distinct().Count().ShouldBe(Overflows.Length);
    }

    private static Strike Overflow(string name, string method, string body = "Down(0);") =>
        new(name, Ends.Crashed, body) { Members = $"private static {method}" };

    /// <summary>All that a grade says, but for times.</summary>
    private static string Told(Report grade) => string.Join('\n', grade.Katas.SelectMany(verdict => verdict.Tests
        .Select(test => $"{test.Suite} {test.Name} {test.Outcome} {test.Message} {test.Output}")
        .Append($"{verdict.Outcome} {verdict.Points} {verdict.Message} {string.Join(' ', verdict.Traps)} {verdict.FirstDifference}")));
}
