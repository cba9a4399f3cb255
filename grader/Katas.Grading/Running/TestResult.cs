using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>What came of one test; the message says why it did not pass.</summary>
public sealed record TestResult(
    PlannedTest Test, Outcome Outcome, TestMessage? Message, string Output, TimeSpan Time, IReadOnlyList<RecordedCall> Calls);
