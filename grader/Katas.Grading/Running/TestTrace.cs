using System.Collections.Immutable;

namespace Katas.Grading.Running;

/// <summary>What is kept of one test: its calls, why a reply is missing if one is, and what the learner's code printed.</summary>
public sealed record TestTrace(ImmutableList<RecordedCall> Calls, MissingReply? Missing, string Printed)
{
    /// <summary>The trace of a test that has not asked anything yet.</summary>
    public static TestTrace Empty { get; } = new([], null, "");

    public TestTrace Add(RecordedCall call) => this with { Calls = Calls.Add(call) };
}
