using System.Formats.Tar;
using System.IO.Compression;
using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>
/// A submission in a tar archive, packed with gzip or not. It can be read from front to back only, so the source files in it, and archives,
/// are kept in memory as they pass by, within limits.
/// </summary>
internal sealed class TarContainer : Container
{
    private const long MostInflated = 512L << 20;
    private const int MostKept = 64 << 20;
    private const int MostSource = 256 << 10;

    private TarContainer(IReadOnlyList<FoundEntry> entries) => Entries = entries;

    public override IReadOnlyList<FoundEntry> Entries { get; }

    /// <exception cref="UsageException">It is no tar archive, too large, broken, or has names that are tricks.</exception>
    public static TarContainer Open(Stream stream, bool isPacked, string displayName)
    {
        try
        {
            using var inflated = isPacked ? new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true) : stream;
            using var limited = new LimitedStream(inflated, MostInflated);
            using var tar = new TarReader(limited);
            var entries = Read(tar, displayName);
            CheckNames(displayName, [.. entries.Select(entry => entry.Path)]);
            return new TarContainer([.. entries.Select(entry => entry with { Path = EntryName.Plain(entry.Path) })]);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or FormatException)
        {
            throw new UsageException($"'{displayName}' is not a tar archive of at most {MostInflated >> 20} MiB, or it is broken. Please "
                + "hand in a zip.");
        }
    }

    private static List<FoundEntry> Read(TarReader tar, string displayName)
    {
        var entries = new List<FoundEntry>();
        var left = MostKept;
        while (tar.GetNextEntry() is { } entry)
        {
            if (entries.Count == MostEntries)
                throw TooMany(displayName);
            if (EntryName.Plain(entry.Name).Length == 0
                || entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes)
            {
                continue;
            }
            var content = Keep(entry, left);
            left -= content.Bytes.Length;
            entries.Add(new FoundEntry(entry.Name, entry.Length,
                RejectReason(entry.EntryType), most => content.Bytes.Length > most ? Content.TooLarge(most) : content));
        }
        return entries;
    }

    private static Content Keep(TarEntry entry, int left)
    {
        var most = entry.Name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? Math.Min(MostSource, left)
            : ArchiveFile.HasName(entry.Name) ? left : 0;
        if (most == 0)
            return Content.TooLarge(MostSource);
        return entry.DataStream is { } data ? ReadAll(data, most) : Content.Of([]);
    }

    private static string RejectReason(TarEntryType type) => type switch
    {
        TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile => "",
        TarEntryType.SymbolicLink or TarEntryType.HardLink => FoundEntry.IsLink,
        _ => "is not an ordinary file",
    };
}
