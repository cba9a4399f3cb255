using System.Text.Json.Serialization;

using System.Globalization;

namespace Katas.Core.Verdicts;

/// <summary>A line of a learner's own code.</summary>
/// <param name="File">Relative to the submission's exercises.</param>
/// <param name="Line">From 1.</param>
public sealed record SourcePlace(string File, int Line)
{
    /// <summary>The form that editors and terminals open: <c>exercises/00-warm-up/WarmUp.cs:12</c>.</summary>
    [JsonIgnore]
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"exercises/{File}:{Line}");
}
