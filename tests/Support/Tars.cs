using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Tests.Support;

/// <summary>Tar archives, good and bad.</summary>
internal static class Tars
{
    public static byte[] Packed(params (string Name, string Text)[] entries) => Packed(Unpacked(entries));

    public static byte[] Packed(Action<TarWriter> fill) => Packed(Unpacked(fill));

    public static byte[] Unpacked(params (string Name, string Text)[] entries) => Unpacked(tar =>
    {
        foreach (var (name, text) in entries)
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
    });

    private static byte[] Unpacked(Action<TarWriter> fill)
    {
        using var content = new MemoryStream();
        using (var tar = new TarWriter(content, leaveOpen: true))
            fill(tar);
        return content.ToArray();
    }

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(content);
        return packed.ToArray();
    }

    /// <summary>The header of a tar entry whose content follows; a writer would want all of it in memory.</summary>
    public static byte[] Header(string name, long size)
    {
        var header = new byte[512];
        Encoding.ASCII.GetBytes(name, header);
        Encoding.ASCII.GetBytes("0000644\00000000\00000000\0" + Convert.ToString(size, 8).PadLeft(11, '0') + "\000000000000\0        0",
            header.AsSpan(100));
        Encoding.ASCII.GetBytes("ustar\000", header.AsSpan(257));
        var sum = header.Sum(unit => unit);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ", header.AsSpan(148));
        return header;
    }
}
