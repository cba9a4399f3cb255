using System.Text.Json;

namespace Katas.Core.Verdicts;

/// <summary>Isolation levels as people say them.</summary>
public static class IsolationNames
{
    /// <summary><c>sandboxed</c>, <c>trusted</c> or <c>own</c>.</summary>
    public static string InReports(Isolation isolation) => JsonNamingPolicy.CamelCase.ConvertName(isolation.ToString());

    /// <summary>The level and the layers of a report.</summary>
    public static string InWords(Report report) =>
        InWords(report.Isolation) + (report.Layers is { Count: > 0 } layers ? $" ({string.Join(", ", layers)})" : "");

    public static string InWords(string isolation) => isolation switch
    {
        "sandboxed" => "in a sandbox",
        "trusted" => "without a sandbox (--trust)",
        "own" => "on the learner's own machine",
        _ => isolation,
    };
}
