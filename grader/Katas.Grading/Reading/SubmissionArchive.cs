using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>
/// A submission in a zip archive, read in memory and never unpacked. Nothing a header says is believed: sizes are counted
/// while inflating, checksums are compared, and an archive whose names could mean another place is refused as a whole.
/// </summary>
public sealed class SubmissionArchive : IDisposable
{
    private const int MostBytes = 32 << 20;
    private const int MostEntries = 10_000;
    private const int MostDirectoryBytes = 1 << 20; // an entry takes memory before it can be counted
    private const int MostRatio = 100;
    private const int FreeBytes = 16 << 10; // small files of one repeated line are no bombs
    private const int EndRecordBytes = 22;

    private readonly string displayName;
    private readonly ZipArchive zip;
    private readonly IReadOnlyList<ArchiveName> names;

    private SubmissionArchive(string displayName, ZipArchive zip)
    {
        this.displayName = displayName;
        this.zip = zip;
        names = [.. zip.Entries.Select(entry => new ArchiveName(entry))];
    }

    /// <summary>Whether a name is that of an archive this class reads.</summary>
    public static bool HasItsName(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UsageException">It is not a zip archive, too large, broken, encrypted, or has names that are tricks.</exception>
    public static SubmissionArchive Open(string path, string displayName)
    {
        if (!OrdinaryFile.TryRead(path, MostBytes, out var bytes))
        {
            throw new UsageException($"'{displayName}' is not an ordinary file of at most {MostBytes >> 20} MiB. Zip the exercises only, "
                + "without build output and history.");
        }

        try
        {
            CheckEnd(bytes, displayName);
            var archive = new SubmissionArchive(displayName, new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
            archive.Check();
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw Broken(displayName);
        }
    }

    /// <summary>Every entry that counts, in the order in which a folder would give them.</summary>
    /// <exception cref="UsageException">There are several submissions in it.</exception>
    public IEnumerable<SourceEntry> Entries(IReadOnlyList<string> katas)
    {
        if (new ExercisesRoot(katas, FoldersIn).Find(displayName) is not { } root)
            return [];
        var skipped = root.Length == 0 ? 0 : root.Length + 1;
        return names.Where(name => skipped == 0 || name.Path.StartsWith(root + "/", StringComparison.Ordinal))
            .Select(name => (name.Entry, Name: name, Path: name.Path[skipped..]))
            .Where(entry => katas.Contains(entry.Path.Split('/')[0]) && entry.Name.IsRelevant)
            .OrderBy(entry => entry.Path.Replace('/', '\0'), StringComparer.Ordinal) // name by name, as in folders
            .Select(entry => new SourceEntry(entry.Path, entry.Name.RejectReason(entry.Path), most => Inflate(entry.Entry, most)));
    }

    public void Dispose() => zip.Dispose();

    /// <summary>
    /// Looks at the end record before anything reads the directory, which costs memory for each entry: how many entries it speaks of, and
    /// how many bytes lie between the start it names and itself. Numbers that refer to another record (zip64) are too large for us.
    /// </summary>
    private static void CheckEnd(ReadOnlySpan<byte> bytes, string displayName)
    {
        var at = bytes.LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecordBytes > bytes.Length)
            throw Broken(displayName);
        var end = bytes[at..];
        var directory = at - (long)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[4..]) != 0 || directory < 0) // the number of the disk, from other times
            throw Broken(displayName);
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]) > MostEntries || directory > MostDirectoryBytes)
            throw TooMany(displayName);
    }

    private void Check()
    {
        if (names.Select(name => name.UnsafeReason).FirstOrDefault(trick => trick is not null) is { } trick)
            throw new UsageException($"'{displayName}' {trick}. Zip the folder again, with plain relative names.");
        if (names.Any(name => name.Entry.IsEncrypted))
            throw new UsageException($"'{displayName}' is encrypted. Zip the folder again, without a password.");
        var twice = names.Where(name => name.IsSource).GroupBy(name => name.Path, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new UsageException($"'{displayName}' holds '{twice.Key}' twice, or in two spellings. Zip the folder again, with "
                + "one of them.");
        }
    }

    private HashSet<string> FoldersIn(string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        return [.. names.Where(name => name.Path.StartsWith(start, StringComparison.Ordinal) && name.Path.IndexOf('/', start.Length) > 0)
            .Select(name => name.Path[start.Length..name.Path.IndexOf('/', start.Length)])];
    }

    private static Content Inflate(ZipArchiveEntry entry, int most)
    {
        var cap = (int)Math.Min(most, Math.Max(FreeBytes, entry.CompressedLength * MostRatio));
        try
        {
            using var stream = entry.Open();
            var bytes = new byte[cap + 1];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (count > cap)
            {
                return cap < most ? Content.Refused($"inflates to more than {MostRatio} times its size "
                    + "in the archive") : Content.TooLarge(most);
            }

            return count == entry.Length && Crc32.HashToUInt32(bytes.AsSpan(0, count)) == entry.Crc32
                ? Content.Of(bytes[..count])
                : Content.Refused("is broken in the archive; zip the folder again");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return Content.Refused("is broken in the archive, or packed in an unusual way; zip the folder again");
        }
    }

    private static UsageException Broken(string displayName) => new($"'{displayName}' is not a zip archive, or it is broken. Zip the "
        + "folder again.");

    private static UsageException TooMany(string displayName) =>
        new($"'{displayName}' holds too many entries: the limit is {MostEntries}, and {MostDirectoryBytes >> 20} MiB for their names. "
            + "Zip the exercises only, without build output and history.");
}
