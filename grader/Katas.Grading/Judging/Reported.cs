using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Reading;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Judging;

/// <summary>A grade as the record that every report is made of.</summary>
public static class Reported
{
    public static Report Of(Grade grade, RunInfo info) => new(
        Report.V1, info.Kit, info.Seed, info.Isolation, grade.Submission, grade.Score, grade.MaxScore,
        [.. grade.Verdicts.Select(Kata)],
        [.. grade.Problems.Select(problem => new ProblemReport(problem.File, problem.Line, problem.Column, problem.Code, problem.Message))]);

    private static KataReport Kata(Verdict verdict) => new(
        verdict.Kata.Number, verdict.Kata.Slug, verdict.Kata.Title, verdict.Kata.Front.Difficulty,
        verdict.Outcome, verdict.Points, verdict.Kata.Points, verdict.Message,
        [.. verdict.Diagnosis.Traps.Select(Trap)], Difference(verdict.Diagnosis.FirstDifference), [.. verdict.Tests.Select(Test)]);

    private static TrapReport Trap(TrapFinding trap) => new(trap.Slug, trap.Member, trap.Sentence, trap.Evidence, trap.Module, trap.Also, trap.IsHidden);

    private static DifferenceReport? Difference(Difference? difference) =>
        difference is null ? null : new(difference.Call, difference.Stage, difference.At, difference.Expected, difference.Got, difference.IsHidden);

    private static TestReport Test(JudgedTest test) => new(
        test.Test.Name, test.Test.Suite, test.Outcome, Math.Round(test.Points, 4), Math.Round(test.MaxPoints, 4),
        test.Message, test.Output, (long)Math.Round(test.Time.TotalMilliseconds));
}
