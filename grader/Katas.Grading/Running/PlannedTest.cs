using Katas.Core.Kits;
using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>A test known before anything runs; every one of them must have a result.</summary>
/// <param name="Id">NUnit's full name, unique in its suite.</param>
/// <param name="Kata">The kata's number.</param>
/// <param name="Suite">The suite it belongs to.</param>
/// <param name="Name">The name as a sentence.</param>
public sealed record PlannedTest(string Id, int Kata, SuiteKind Suite, string Name);
