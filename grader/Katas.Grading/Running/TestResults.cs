namespace Katas.Grading.Running;

/// <summary>All planned tests, and the results of those that ran on a submission, by the number of their kata.</summary>
internal sealed record TestResults(IReadOnlyList<PlannedTest> Plan, ILookup<int, TestResult> ByKata);
