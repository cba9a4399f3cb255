using Katas.Reports;

namespace Katas.Grader.Running;

/// <summary>A test known before anything runs; every one of them must have a result.</summary>
/// <param name="Id">NUnit's full name, unique in its suite.</param>
/// <param name="Kata">The kata's number.</param>
/// <param name="Suite">The suite it belongs to.</param>
/// <param name="Name">The name as a sentence.</param>
internal sealed record PlannedTest(string Id, int Kata, SuiteKind Suite, string Name);
