using Katas.Core;
using Katas.Core.Text;

namespace Katas.Grading.Reading;

/// <summary>Archives by their names and first bytes: which ones are read, and which are refused with a reason.</summary>
public static class ArchiveFile
{
    private const long MostBytes = 512L << 20; // of the container; what is inflated of it has limits of its own
    private const int MostInside = 64 << 20;

    private static readonly string[] Read = [".zip", ".tar.gz", ".tgz", ".tar"];

    private static readonly string[] Other = [".rar", ".7z", ".gz", ".xz", ".txz", ".bz2", ".tbz2", ".zst", ".lz", ".lzma", ".cab", ".ace",
        ".arj", ".dmg", ".iso"];

    /// <summary>Whether a name is that of an archive that is read.</summary>
    public static bool HasName(string name) => Extension(name).Length > 0;

    /// <summary>Whether a name is that of an archive that is not read.</summary>
    public static bool IsOther(string name) => !HasName(name) && Other.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without the ending that makes it an archive's.</summary>
    public static string WithoutExtension(string name) => name[..^Extension(name).Length];

    /// <exception cref="UsageException">It is no archive that can be read.</exception>
    internal static Container Open(string path, string displayName)
    {
        if (OrdinaryFile.TryOpen(path, MostBytes) is not { } stream)
        {
            throw new UsageException($"'{displayName}' is not an ordinary file of at most {MostBytes >> 20} MiB. Zip the exercises only, "
                + "without build output and history.");
        }
        try
        {
            return Open(stream, path, displayName);
        }
        catch (UsageException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>An archive that is an entry of another container.</summary>
    /// <exception cref="UsageException">It is no archive that can be read.</exception>
    internal static Container Open(FoundEntry entry, string displayName)
    {
        var name = $"{displayName}/{SafeText.OnOneLine(entry.Path)}";
        if (entry.RejectReason.Length > 0)
            throw new UsageException($"'{name}' {entry.RejectReason}.");
        if (IsOther(entry.Name) || entry.UnreadPacking.Length > 0)
            throw Unread(name);
        var content = entry.Read(MostInside);
        return content.Reason.Length == 0
            ? Open(new MemoryStream(content.Bytes), entry.Path, name)
            : throw new UsageException($"'{name}' {content.Reason}. Zip the exercises only, without build output and history.");
    }

    /// <summary>That an archive is in a format we do not read, which says nothing about its author's work.</summary>
    public static UsageException Unread(string displayName) =>
        new($"'{displayName}' is an archive in a format that is not read here. Please hand in a zip, as Windows, macOS or 'zip' make it.");

    private static Container Open(Stream stream, string name, string displayName)
    {
        Span<byte> head = stackalloc byte[8];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        var isPacked = head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        if (isPacked || (!head.StartsWith("PK"u8) && Extension(name) == ".tar"))
            return TarContainer.Open(stream, isPacked, displayName);
        return IsOther(head) ? throw Unread(displayName) : ZipContainer.Open(stream, displayName);
    }

    /// <summary>RAR, 7-Zip, xz, bzip2, Zstandard, whatever the name says.</summary>
    private static bool IsOther(ReadOnlySpan<byte> head) =>
        head.StartsWith("Rar!"u8) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || head.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X'])
        || head.StartsWith("BZh"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);

    private static string Extension(string name) =>
        Array.Find(Read, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ?? "";
}
