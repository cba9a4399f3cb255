using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>A misconception by name that the answers compute, or a relation of the answers to the right ones.</summary>
/// <param name="Slug">The name of the trap or the relation.</param>
/// <param name="Members">The members whose every answer it explains.</param>
/// <param name="Sentence">What the code does, why that is wrong, what to think about.</param>
/// <param name="Evidence">Numbers from the learner's run, or nothing.</param>
/// <param name="Module">Whether it is one of the module's six traps.</param>
/// <param name="Also">Other traps that would explain the same answers.</param>
/// <param name="Hidden">Whether the evidence speaks of a hidden test's call.</param>
public sealed record TrapFinding(
    string Slug, IReadOnlyList<string> Members, string Sentence, string Evidence, bool Module,
    IReadOnlyList<string> Also, bool Hidden = false)
{
    /// <summary>Whether it says only how the answers relate to the right ones, and names no misconception.</summary>
    [JsonPropertyName("relation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRelation { get; init; }

    /// <summary>The names of the failing tests that it explains, where a learner sees it below the first of them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Tests { get; init; } = [];

    /// <summary>The members as a text.</summary>
    public string Member => string.Join(", ", Members);
}
