using System.IO.Compression;
using System.Text.Json;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>Sealed traps as the bytes of a file: compressed JSON, since the calls of a kata are much alike.</summary>
public static class SealedKataFile
{
    public static byte[] Write(SealedKata kata)
    {
        using var file = new MemoryStream();
        using (var packed = new GZipStream(file, CompressionLevel.SmallestSize))
            JsonSerializer.Serialize(packed, kata, SealJson.Default.SealedKata);
        return file.ToArray();
    }

    /// <summary>What was written, or null for anything else.</summary>
    public static SealedKata? TryRead(byte[] content)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(packed, SealJson.Default.SealedKata) is { Schema: SealedKata.V1 } read ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
