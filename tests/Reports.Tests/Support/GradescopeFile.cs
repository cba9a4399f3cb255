using System.Text.Json.Serialization;

namespace Reports.Tests.Support;

/// <summary>Gradescope's results.json as its specification describes it, with what is optional nullable.</summary>
internal sealed record GradescopeFile(
    [property: JsonPropertyName("score")] double? Score,
    [property: JsonPropertyName("execution_time")] double? ExecutionTime,
    [property: JsonPropertyName("output")] string? Output,
    [property: JsonPropertyName("output_format")] string? OutputFormat,
    [property: JsonPropertyName("test_output_format")] string? TestOutputFormat,
    [property: JsonPropertyName("test_name_format")] string? TestNameFormat,
    [property: JsonPropertyName("visibility")] string? Visibility,
    [property: JsonPropertyName("stdout_visibility")] string? StdoutVisibility,
    [property: JsonPropertyName("extra_data")] Dictionary<string, object>? ExtraData,
    [property: JsonPropertyName("tests")] IReadOnlyList<GradescopeTest>? Tests)
{
    public static readonly string[] Formats = ["text", "html", "simple_format", "md", "ansi"];
    public static readonly string[] Visibilities = ["hidden", "after_due_date", "after_published", "visible"];
}

/// <summary>One entry of it.</summary>
internal sealed record GradescopeTest(
    [property: JsonPropertyName("score")] double? Score,
    [property: JsonPropertyName("max_score")] double? MaxScore,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("name_format")] string? NameFormat,
    [property: JsonPropertyName("number")] string? Number,
    [property: JsonPropertyName("output")] string? Output,
    [property: JsonPropertyName("output_format")] string? OutputFormat,
    [property: JsonPropertyName("tags")] IReadOnlyList<string>? Tags,
    [property: JsonPropertyName("visibility")] string? Visibility,
    [property: JsonPropertyName("extra_data")] Dictionary<string, object>? ExtraData);
