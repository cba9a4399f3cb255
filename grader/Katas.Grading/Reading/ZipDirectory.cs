using System.Buffers.Binary;

namespace Katas.Grading.Reading;

/// <summary>
/// What a zip archive says about itself, looked at before anything reads its directory, which costs memory for each entry. Numbers that
/// refer to another record (zip64) are too large for us.
/// </summary>
internal static class ZipDirectory
{
    private const int EndRecordBytes = 22;
    private const int LongestComment = 0xFFFF;
    private const int HeaderBytes = 46;
    private const int MostBytes = 8 << 20;

    /// <summary>How each entry is packed, in the order of the directory.</summary>
    /// <param name="stream">The archive.</param>
    /// <param name="most">The most entries that are allowed.</param>
    /// <exception cref="InvalidDataException">It is no archive, or it is broken.</exception>
    /// <returns>The methods, or null if there are too many entries.</returns>
    public static IReadOnlyList<ushort>? Methods(Stream stream, int most)
    {
        var tail = Tail(stream);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecordBytes > tail.Length)
            throw new InvalidDataException();
        var end = tail.AsSpan(at);
        var start = (long)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var size = stream.Length - tail.Length + at - start;
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[4..]) != 0 || size < 0) // the number of the disk, from other times
            throw new InvalidDataException();
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]) > most || size > MostBytes)
            return null;
        var directory = new byte[size];
        stream.Position = start;
        stream.ReadExactly(directory);
        return Methods(directory);
    }

    /// <summary>What a method is called, where it is one that we do not read; else nothing.</summary>
    public static string NameOf(ushort method) => method switch
    {
        0 or 8 or 9 => "", // stored, Deflate, Deflate64: what the framework reads
        12 => "BZip2",
        14 => "LZMA",
        93 => "Zstandard",
        95 => "XZ",
        98 => "PPMd",
        _ => $"method {method}",
    };

    private static byte[] Tail(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndRecordBytes + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return tail;
    }

    private static List<ushort> Methods(ReadOnlySpan<byte> directory)
    {
        var methods = new List<ushort>();
        for (var at = 0; at + HeaderBytes <= directory.Length && directory[at..].StartsWith("PK\u0001\u0002"u8);)
        {
            var header = directory[at..];
            methods.Add(BinaryPrimitives.ReadUInt16LittleEndian(header[10..]));
            at += HeaderBytes + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
        return methods;
    }
}
