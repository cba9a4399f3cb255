using System.IO.Compression;
using System.IO.Hashing;
using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>
/// A submission in a zip archive, read in memory and never unpacked. Nothing a header says is believed: sizes are counted
/// while inflating, checksums are compared, and an archive whose names could mean another place is refused as a whole.
/// </summary>
internal sealed class ZipContainer : Container
{
    private const int MostRatio = 100;
    private const int FreeBytes = 16 << 10; // small files of one repeated line are no bombs
    private const int TypeBits = 0xF000; // of a Unix mode, which many archivers keep in the upper half of the attributes
    private const int OrdinaryType = 0x8000;
    private const int LinkType = 0xA000;

    private readonly ZipArchive zip;

    private ZipContainer(ZipArchive zip, IReadOnlyList<ushort> methods)
    {
        this.zip = zip;
        Entries = [.. zip.Entries.Select((entry, index) => (entry, Method: methods[index])).Where(pair => IsListed(pair.entry))
            .Select(pair => Found(pair.entry, pair.Method))];
    }

    public override IReadOnlyList<FoundEntry> Entries { get; }

    /// <exception cref="UsageException">It is not a zip archive, too large, broken, encrypted, or has names that are tricks.</exception>
    public static ZipContainer Open(Stream stream, string displayName)
    {
        try
        {
            var methods = ZipDirectory.Methods(stream, MostEntries) ?? throw TooMany(displayName);
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.Entries.Count != methods.Count)
                throw Broken(displayName);
            CheckNames(displayName, [.. zip.Entries.Select(entry => entry.FullName)]);
            return zip.Entries.Any(entry => entry.IsEncrypted)
                ? throw new UsageException($"'{displayName}' is encrypted. Zip the folder again, without a password.")
                : new ZipContainer(zip, methods);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw Broken(displayName);
        }
    }

    public override void Dispose()
    {
        zip.Dispose();
        base.Dispose();
    }

    private static bool IsListed(ZipArchiveEntry entry) =>
        EntryName.Plain(entry.FullName).Length > 0 && (!EntryName.IsFolder(entry.FullName) || TypeOf(entry) == LinkType);

    private static FoundEntry Found(ZipArchiveEntry entry, ushort method) =>
        new(EntryName.Plain(entry.FullName), entry.Length, RejectReason(entry), most => Inflate(entry, most))
        {
            UnreadPacking = ZipDirectory.NameOf(method),
        };

    private static string RejectReason(ZipArchiveEntry entry) => TypeOf(entry) switch
    {
        0 or OrdinaryType => "",
        LinkType => FoundEntry.IsLink,
        _ => "is not an ordinary file",
    };

    private static int TypeOf(ZipArchiveEntry entry) => (entry.ExternalAttributes >> 16) & TypeBits;

    private static Content Inflate(ZipArchiveEntry entry, int most)
    {
        var cap = (int)Math.Min(most, Math.Max(FreeBytes, entry.CompressedLength * MostRatio));
        try
        {
            using var stream = entry.Open();
            var content = ReadAll(stream, cap);
            if (content.Reason.Length > 0)
            {
                return cap < most ? Content.Refused($"inflates to more than {MostRatio} times its size "
                    + "in the archive") : Content.TooLarge(most);
            }
            return content.Bytes.Length == entry.Length && Crc32.HashToUInt32(content.Bytes) == entry.Crc32
                ? content
                : Content.Refused("is broken in the archive; zip the folder again");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return Content.Refused("is broken in the archive, or packed in an unusual way; zip the folder again");
        }
    }

    private static UsageException Broken(string displayName) => new($"'{displayName}' is not a zip archive, or it is broken. Zip the "
        + "folder again.");
}
