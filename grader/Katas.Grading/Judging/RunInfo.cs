using Katas.Core.Verdicts;
using Katas.Testing;

namespace Katas.Grading.Judging;

/// <summary>What a report says about the run itself.</summary>
public sealed record RunInfo(string Kit, int Seed, string Isolation);
