namespace Katas.Grader.Reporting;

/// <summary>What a report says about the run itself.</summary>
internal sealed record RunInfo(string Kit, int Seed, string Isolation);
