using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>One test with what became of it.</summary>
/// <param name="Fact">What it checks, as a sentence.</param>
/// <param name="Arguments">The arguments of a test case in parentheses, or nothing; null where the fact may hold them.</param>
/// <param name="Suite">Whether the learner has it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Details">Why it did not pass; null where there is nothing to say.</param>
/// <param name="Output">What the learner's code printed.</param>
/// <param name="Ms">How long it took; null when times are left out.</param>
public sealed record TestVerdict(
    string Fact, string? Arguments, SuiteKind Suite, Outcome Outcome, TestMessage? Details, string Output, long? Ms)
{
    /// <summary>What kind of thing a hidden test asks, in a sentence that holds none of its values; null where none is written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Asks { get; init; }

    /// <summary>The fact with its arguments.</summary>
    [JsonPropertyOrder(-1)]
    public string Name => Fact + Arguments;

    /// <summary>Why it did not pass, as a text: a sentence that says what was asked, then what differs.</summary>
    public string Message => TestMessageText.Of(Details);

    /// <summary>The id of the task that it belongs to; null in a kata whose points are shared by its tests.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Task { get; init; }

    /// <summary>Whether it asks at the edges of its task. Otherwise it is a core test.</summary>
    [JsonPropertyName("edge")]
    public bool IsEdge { get; init; }

    /// <summary>Whether its fact was left out, so that its name only counts it.</summary>
    [JsonIgnore]
    public bool IsUnnamed { get; init; }

    /// <summary>
    /// Whether something is wrong with what it asked, rather than missing; what does not compile is said once for the kata.
    /// </summary>
    public bool IsWrong() => Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.Skipped or Outcome.CompileError);

    /// <summary>Hidden, and its name does not say so itself.</summary>
    public bool NeedsHiddenMark() => Suite == SuiteKind.Hidden && !IsUnnamed;
}
