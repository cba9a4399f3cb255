using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Katas.Reports.Formats;

/// <summary>JSON as other services name its fields; what is not there is left out.</summary>
internal static class ExternalJson
{
    private static readonly JsonSerializerOptions Snake = Named(JsonNamingPolicy.SnakeCaseLower);
    private static readonly JsonSerializerOptions Kebab = Named(JsonNamingPolicy.KebabCaseLower);

    /// <summary>Names like <c>max_score</c>.</summary>
    public static string WriteSnake<T>(T record) => JsonSerializer.Serialize(record, Snake) + "\n";

    /// <summary>Names like <c>max-score</c>.</summary>
    public static string WriteKebab<T>(T record) => JsonSerializer.Serialize(record, Kebab) + "\n";

    private static JsonSerializerOptions Named(JsonNamingPolicy policy) => new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = policy,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
