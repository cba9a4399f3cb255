using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>The same submission gets the same verdicts, however often and beside whatever else it is graded.</summary>
internal sealed class RepeatedGradesTests
{
    private const int Times = 20;

    /// <summary>Right for two scores, wrong for three, prints, and throws for more: every kind of result that code can choose.</summary>
    private const string Mixed =
        "Console.Write(scores.Length); if (scores.Length > 3) throw new InvalidOperationException(\"too many\"); return scores.Length == "
            + "3 ? [1, 0, 0] : [.. scores.Select(score => Math.Exp(score - scores.Max()) / scores.Sum(other => Math.Exp(other - "
            + "scores.Max())))];";

    [Test]
    public void Twenty_grades_in_one_pipeline_are_one_and_the_same()
    {
        Needs.Sandbox();
        using var arena = new Arena(secondsForACall: 10);
        using var submission = WarmUpSubmission.WithSoftmax(Mixed);

        var grades = Enumerable.Range(0, Times).Select(_ => Told(arena.Grade(submission))).ToArray();

        grades[0].ShouldContain($" {Outcome.Passed} ");
        grades[0].ShouldContain($" {Outcome.Failed} ");
        grades.Distinct().ShouldHaveSingleItem();
    }

    /// <summary>
    /// Whatever the machine does meanwhile: endless recursion in last place, that works and prints at each step, with big frames, and in
    /// several threads.
    /// </summary>
    [TestCase("return Softmax(scores);", "")]
    [TestCase("return [Down(0)];",
        "private static double Down(int n) { Console.Write('x'); Thread.SpinWait(50); return 1 + Down(n + 1); }")]
    [TestCase("return [Down(0)];", "private static double Down(int n) { Span<double> frame = stackalloc double[2000]; frame[n % 2000] = n; "
        + "return frame[0] + Down(n + 1); }")]
    [TestCase("Parallel.For(0, 8, i => Down(i)); return [];", "private static double Down(int n) => 1 + Down(n + 1);")]
    public void Code_that_overflows_the_stack_is_told_so_each_time(string softmax, string members)
    {
        Needs.Sandbox();
        using var arena = new Arena(secondsForACall: 10, secondsForTheKata: 120, publicOnly: true);
        using var submission = WarmUpSubmission.WithSoftmax(softmax, members);
        using var busy = new BusyCores(forACore: 2);

        var grades = Enumerable.Range(0, 3).Select(_ => Told(arena.Grade(submission))).ToArray();

        grades[0].ShouldContain("overflowed the stack");
        grades[0].ShouldNotContain($" {Outcome.TimedOut} ");
        grades.Distinct().ShouldHaveSingleItem();
    }

    /// <summary>All that a grade says, but for times.</summary>
    private static string Told(Report grade) => string.Join('\n', grade.Katas.SelectMany(verdict => verdict.Tests
        .Select(test => $"{test.Suite} {test.Name} {test.Outcome} {test.Message} {test.Output}")
        .Append($"{verdict.Outcome} {verdict.Points} {verdict.Message} {string.Join(' ', verdict.Traps)} {verdict.FirstDifference}")));
}
