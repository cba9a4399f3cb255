using Katas.Reports;

namespace Katas.Grader.Running;

/// <summary>What came of one test.</summary>
internal sealed record TestResult(PlannedTest Test, Outcome Outcome, string Message, string Output, TimeSpan Time, IReadOnlyList<RecordedCall> Calls);
