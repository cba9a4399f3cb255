using System.Text.Json.Serialization;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>Reading and writing sealed traps without reflection, which would cost a check a tenth of a second.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SealedKata))]
[JsonSerializable(typeof(OpenedTrap))]
public sealed partial class SealJson : JsonSerializerContext;
