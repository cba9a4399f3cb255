using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>Reads reports of version 2, and of version 1 with their texts only.</summary>
public static class ReportReader
{
    /// <summary>One report; <paramref name="reason"/> says in a few words why there is none.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Report? report, out string reason)
    {
        report = TryRead(text, out IReadOnlyList<Report>? reports, out reason) && reports.Count == 1 ? reports[0] : null;
        return report is not null;
    }

    /// <summary>One report, or an array of several.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out IReadOnlyList<Report>? reports, out string reason)
    {
        try
        {
            var node = JsonNode.Parse(text);
            reports = node is JsonArray several ? [.. several.Select(Read)] : [Read(node)];
            reason = "";
            return true;
        }
        catch (JsonException exception)
        {
            reports = null;
            reason = exception.Message;
            return false;
        }
    }

    /// <exception cref="JsonException">It is no report.</exception>
    private static Report Read(JsonNode? node)
    {
        ReportJsonV1.Upgrade(node);
        var report = ReportJson.ReportFrom(node) ?? throw new JsonException("it holds nothing");
        return report.Schema == Report.V2 ? report : throw new JsonException("it says it is something else");
    }
}
