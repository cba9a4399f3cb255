using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>A test known before anything runs; every one of them must have a result.</summary>
/// <param name="Id">NUnit's full name, unique in its suite.</param>
/// <param name="Kata">The kata's number.</param>
/// <param name="Suite">The suite it belongs to.</param>
/// <param name="Fact">What it checks, as a sentence.</param>
/// <param name="Arguments">The arguments of a test case in parentheses, or nothing.</param>
public sealed record PlannedTest(string Id, int Kata, SuiteKind Suite, string Fact, string Arguments)
{
    public string Name => Fact + Arguments;

    /// <summary>The id of the task that it belongs to; null where a course shares points by test.</summary>
    public string? Task { get; init; }

    /// <summary>Whether it asks at the edges of its task. Otherwise it is a core test.</summary>
    public bool IsEdge { get; init; }

    /// <summary>What kind of thing it asks, in a sentence without its values; null where none is written.</summary>
    public string? Asks { get; init; }
}
