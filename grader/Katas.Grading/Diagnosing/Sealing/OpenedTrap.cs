using System.Text.Json.Serialization;
using Katas.Grading.Running;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>What is sealed of a trap.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Sentence">What it says.</param>
public sealed record OpenedTrap(string Slug, string Sentence)
{
    /// <summary>The calls to which the learner has given its wrong replies; known once it is opened.</summary>
    [JsonIgnore]
    public IReadOnlyList<FixedCall> Explains { get; init; } = [];
}
