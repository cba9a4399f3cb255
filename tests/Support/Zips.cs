using System.IO.Compression;
using System.Text;

namespace Tests.Support;

/// <summary>Zip archives, good and bad.</summary>
internal static class Zips
{
    public const int LinkMode = 0xA1FF;

    /// <summary>An archive with these entries.</summary>
    public static byte[] Of(params (string Name, string Text)[] entries) => Build(zip =>
    {
        foreach (var (name, text) in entries)
            Add(zip, name, Encoding.UTF8.GetBytes(text));
    });

    /// <summary>The files of a folder, below a folder of another name or at the top.</summary>
    public static byte[] OfFolder(string folder, string wrapper = "") => Build(zip =>
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Add(zip, wrapper + Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    });

    public static byte[] Build(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return stream.ToArray();
    }

    public static ZipArchiveEntry Add(
        ZipArchive zip, string name, byte[] content, CompressionLevel compression = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, compression);
        if (content.Length == 0)
            return entry; // a stream would cost the buffers of a compressor
        using var stream = entry.Open();
        stream.Write(content);
        return entry;
    }

    /// <summary>The archive with a number in the header of its first entry set, in the directory and before the data.</summary>
    public static byte[] WithHeader(byte[] zip, int offset, uint value, int width)
    {
        var changed = zip.ToArray();
        var directory = changed.AsSpan().IndexOf("PK\u0001\u0002"u8);
        for (var i = 0; i < width; i++)
            // a directory header has two bytes more before the same fields
            changed[offset + i] = changed[directory + offset + 2 + i] = (byte)(value >> (8 * i));
        return changed;
    }
}
