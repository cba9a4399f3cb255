using Katas.Grader.Diagnosing;
using Katas.Grader.Kits;
using Katas.Grader.Running;
using Katas.Reports;
using Katas.Wire;

namespace Katas.Grader.Judging;

/// <summary>The outcome and points of one kata.</summary>
internal sealed record Verdict(Kata Kata, Outcome Outcome, double Points, string Message, IReadOnlyList<JudgedTest> Tests, Diagnosis Diagnosis);

/// <summary>One planned test with what it earned.</summary>
internal sealed record JudgedTest(PlannedTest Test, Outcome Outcome, double Points, double MaxPoints, string Message, string Output, TimeSpan Time);

/// <summary>One submission, judged.</summary>
internal sealed record Grade(string Submission, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Problem> Problems)
{
    public double Score => Math.Round(Verdicts.Sum(verdict => verdict.Points), 2);

    public double MaxScore => Verdicts.Sum(verdict => verdict.Kata.Points);

    public bool AllPassed => Verdicts.All(verdict => verdict.Outcome == Outcome.Passed);
}
