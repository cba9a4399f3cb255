using System.Text.Json;
using System.Text.Json.Serialization;
using Katas.Core.Files;
using Katas.Grading.Reading;

namespace Katas.Learning.Progress;

/// <summary>
/// The small file in which a learner's progress is kept, <c>.katas/progress.json</c> in the kit. It is only a memory: a damaged one is
/// forgotten, and what it cannot save is no reason to stop.
/// </summary>
public sealed class ProgressFile(string root)
{
    private const string Name = ".katas/progress.json";
    private const int MostBytes = 1 << 20;

    public LearnerProgress Read()
    {
        if (!OrdinaryFile.TryRead(Full(Name), MostBytes, out var content))
            return LearnerProgress.None;
        try
        {
            var read = JsonSerializer.Deserialize(content, ProgressJson.Default.LearnerProgress);
            return read is { Schema: LearnerProgress.V1 } && IsWhole(read) ? read : LearnerProgress.None;
        }
        catch (JsonException)
        {
            return LearnerProgress.None;
        }
    }

    /// <summary>Changes what the file says now: another command may have written it. Returns why it cannot be saved, or null.</summary>
    public string? Update(Func<LearnerProgress, LearnerProgress> change)
    {
        var before = Read();
        var after = change(before);
        return after == before
            ? null
            : AtomicFile.TryWrite(
                Full(Name), JsonSerializer.SerializeToUtf8Bytes(after, ProgressJson.Default.LearnerProgress), Full(".katas/progress.part"));
    }

    private static bool IsWhole(LearnerProgress read) =>
        read.Path.All(card => card is not null) && read.Katas.Values.All(kata => kata is not null);

    private string Full(string path) => Path.Combine(root, path);
}

/// <summary>Reading and writing without reflection, which would cost the first screen a tenth of a second.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LearnerProgress))]
internal sealed partial class ProgressJson : JsonSerializerContext;
