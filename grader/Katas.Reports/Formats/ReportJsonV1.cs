using System.Text.Json.Nodes;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// Reports as <c>katas/report/v1</c>: version 2 with its texts alone. Written for one release, for readers that do not know
/// version 2 yet; read for longer.
/// </summary>
public static class ReportJsonV1
{
    private static readonly string[] OfATest = ["name", "suite", "outcome", "points", "maxPoints", "message", "output", "ms"];
    private static readonly string[] OfATrap = ["slug", "member", "sentence", "evidence", "module", "also", "hidden"];
    private static readonly string[] OfADifference = ["call", "stage", "at", "expected", "got", "hidden"];

    /// <summary>One report as an object, several as an array of them.</summary>
    public static string Write(IReadOnlyList<Report> reports) =>
        ReportJson.Write(reports.Count == 1 ? Downgraded(reports[0]) : new JsonArray([.. reports.Select(Downgraded)]));

    /// <summary>A report of version 1 in the shape of version 2, with its texts and no parts. Anything else stays as it is.</summary>
    internal static void Upgrade(JsonNode? report)
    {
        if (report is not JsonObject || !IsV1(report["schema"]))
            return;
        report["schema"] = Report.V2;
        foreach (var kata in Objects(report["katas"]))
        {
            foreach (var test in Objects(kata["tests"]))
                UpgradeTest(test);
            foreach (var trap in Objects(kata["traps"]).Where(trap => trap["member"] is not null))
                trap["members"] = new JsonArray(trap["member"]!.DeepClone());
            if (kata["firstDifference"] is JsonObject difference)
                UpgradeDifference(difference);
        }
    }

    private static void UpgradeTest(JsonObject test)
    {
        test["fact"] = test["name"]?.DeepClone();
        test["arguments"] = null;
        test["details"] = IsEmpty(test["message"])
            ? null
            : new JsonObject { ["kind"] = "textOnly", ["text"] = test["message"]?.DeepClone() };
    }

    private static void UpgradeDifference(JsonObject difference)
    {
        difference["member"] = "";
        difference["arguments"] = null;
        difference["text"] = difference["call"]?.DeepClone();
    }

    private static JsonNode Downgraded(Report report)
    {
        var node = ReportJson.ToNode(report with { Schema = Report.V1, Reading = null });
        foreach (var (kata, verdict) in Objects(node["katas"]).Zip(report.Katas))
        {
            kata.Remove("tasks");
            foreach (var (test, points) in Objects(kata["tests"]).Zip(PointsOfTests.Of(verdict)))
            {
                test["points"] = Math.Round(points.Earned, 4);
                test["maxPoints"] = Math.Round(points.Most, 4);
            }
            kata["tests"] = Each(kata["tests"], OfATest);
            kata["traps"] = Each(kata["traps"], OfATrap);
            kata["firstDifference"] = kata["firstDifference"] is JsonObject difference ? Only(difference, OfADifference) : null;
        }
        return node;
    }

    private static JsonArray Each(JsonNode? array, string[] fields) => new([.. Objects(array).Select(item => Only(item, fields))]);

    private static JsonObject Only(JsonObject item, string[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field, item[field]?.DeepClone())));

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonObject>();

    private static bool IsV1(JsonNode? schema) => schema is JsonValue value && value.TryGetValue<string>(out var name) && name == Report.V1;

    private static bool IsEmpty(JsonNode? text) =>
        text is JsonValue value && value.TryGetValue<string>(out var content) && content.Length == 0;
}
