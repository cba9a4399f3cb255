using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Tests.Support;

/// <summary>Reads JSON as a service's documentation describes it: no field it does not name, none missing that it requires.</summary>
internal static class Strict
{
    private static readonly JsonSerializerOptions Options = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
