using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Judging;

/// <summary>The outcome and points of one kata.</summary>
public sealed record Verdict(Kata Kata, Outcome Outcome, double Points, string Message, IReadOnlyList<JudgedTest> Tests, Diagnosis Diagnosis);

/// <summary>One planned test with what it earned.</summary>
public sealed record JudgedTest(PlannedTest Test, Outcome Outcome, double Points, double MaxPoints, string Message, string Output, TimeSpan Time);

/// <summary>One submission, judged.</summary>
public sealed record Grade(string Submission, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Problem> Problems)
{
    public double Score => Math.Round(Verdicts.Sum(verdict => verdict.Points), 2);

    public double MaxScore => Verdicts.Sum(verdict => verdict.Kata.Points);

    public bool AllPassed => Verdicts.All(verdict => verdict.Outcome == Outcome.Passed);
}
