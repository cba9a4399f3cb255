using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>Where an answer first leaves the right one: the call, the stage of a composed answer, the place, and both values.</summary>
/// <param name="Member">The member that was asked.</param>
/// <param name="Arguments">What went in; null where the reader may not see it.</param>
/// <param name="Stage">The stage of a composed answer, or nothing.</param>
/// <param name="At">Row and column, position or step.</param>
/// <param name="Expected">What should have come; empty where the reader may not see it.</param>
/// <param name="Got">What came; empty where the reader may not see it.</param>
/// <param name="Hidden">Whether a hidden test made the call.</param>
public sealed record Difference(string Member, string? Arguments, string Stage, string At, string Expected, string Got, bool Hidden = false)
{
    /// <summary>The call as a text, where nothing else is known: the report is from before version 2.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>What was asked, as a text.</summary>
    public string Call => Text ?? (Arguments is null ? $"{Member}(…), in a hidden test" : $"{Member}({Arguments})");
}
