namespace Benchmarks.Results;

/// <summary>What a scenario measured.</summary>
/// <param name="Title">The heading of its section.</param>
/// <param name="Method">What a round is, in a few sentences.</param>
/// <param name="Series">The contenders, in the order in which they took turns.</param>
/// <param name="Goals">The goals that these figures decide.</param>
internal sealed record ScenarioResult(string Title, string Method, IReadOnlyList<Series> Series, IReadOnlyList<Goal> Goals)
{
    /// <summary>What is measured inside one process, where there is no command.</summary>
    public IReadOnlyList<Piece> Pieces { get; init; } = [];

    /// <summary>What a reader of the figures has to know, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Something too short to be a command.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Milliseconds">For one time.</param>
/// <param name="Rounds">How many rounds; a round of something very short is many times.</param>
internal sealed record Piece(string Name, Spread Milliseconds, int Rounds);

/// <summary>One run of the benchmark, ready to be written.</summary>
/// <param name="Date">The day it was started.</param>
/// <param name="Command">How it was started.</param>
/// <param name="Machine">Name and value of each property of the machine.</param>
/// <param name="Scenarios">What was measured, in the order of the page.</param>
internal sealed record BenchmarkRun(
    DateOnly Date, string Command, IReadOnlyList<KeyValuePair<string, string>> Machine, IReadOnlyList<ScenarioResult> Scenarios);
