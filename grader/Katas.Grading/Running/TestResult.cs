using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>What came of one test.</summary>
public sealed record TestResult(PlannedTest Test, Outcome Outcome, string Message, string Output, TimeSpan Time, IReadOnlyList<RecordedCall> Calls);
