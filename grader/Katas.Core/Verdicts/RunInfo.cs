namespace Katas.Core.Verdicts;

/// <summary>What a report says about the run itself.</summary>
/// <param name="Kit">The version of the kit that grades.</param>
/// <param name="Seed">The seed of hidden tests.</param>
/// <param name="Isolation"><c>sandboxed</c>, <c>trusted</c> or <c>own</c>.</param>
public sealed record RunInfo(string Kit, int Seed, string Isolation)
{
    /// <summary>The layers of the sandbox that are in force; null without one.</summary>
    public IReadOnlyList<string>? Layers { get; init; }
}
