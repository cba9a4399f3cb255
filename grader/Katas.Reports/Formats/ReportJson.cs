using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>Reports as JSON: camel case, two spaces, LF. Times are the only fields that may differ between two runs.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.Create(Shown()),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutNulls } },
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>One report as an object, several as an array of them.</summary>
    public static string Write(IReadOnlyList<Report> reports) =>
        reports.Count == 1 ? Write(reports[0]) : JsonSerializer.Serialize(reports, Options) + "\n";

    /// <summary>Any record of this library.</summary>
    public static string Write<T>(T record) => JsonSerializer.Serialize(record, Options) + "\n";

    /// <summary>The word for a value of an enumeration.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A report as a tree of JSON.</summary>
    internal static JsonNode ToNode(Report report) => JsonSerializer.SerializeToNode(report, Options)!;

    /// <summary>Writes a tree of JSON as reports are written.</summary>
    internal static string Write(JsonNode node) => node.ToJsonString(Options) + "\n";

    /// <summary>A report from a tree of JSON.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    internal static Report? ReportFrom(JsonNode? node) => node.Deserialize<Report>(Options);

    /// <summary>Reads what <see cref="Write{T}"/> has written; <paramref name="reason"/> says in a few words why not.</summary>
    public static bool TryRead<T>(string text, [NotNullWhen(true)] out T? record, out string reason) where T : class
    {
        try
        {
            record = JsonSerializer.Deserialize<T>(text, Options);
            reason = record is null ? "it holds nothing" : "";
            return record is not null;
        }
        catch (JsonException exception)
        {
            record = null;
            reason = exception.Message;
            return false;
        }
    }

    /// <summary>A message has only the fields that belong to its kind.</summary>
    private static void LeaveOutNulls(JsonTypeInfo type)
    {
        if (type.Type != typeof(TestMessage) && type.Type != typeof(TestPlace))
            return;
        foreach (var property in type.Properties)
            property.ShouldSerialize = (_, value) => value is not null;
    }

    /// <summary>
    /// All characters but those that format others, which are escaped: they could show a report in another order than it is written.
    /// </summary>
    private static TextEncoderSettings Shown()
    {
        var shown = new TextEncoderSettings(UnicodeRanges.All);
        shown.ForbidCharacters('\u00AD', '\u061C', '\uFEFF');
        shown.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        shown.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        shown.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        return shown;
    }
}
