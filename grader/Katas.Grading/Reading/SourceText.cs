using System.Buffers;
using System.Text;

namespace Katas.Grading.Reading;

/// <summary>The text of a source file, as an editor reads its bytes.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Encoding">What it was saved as, where that is not UTF-8; else nothing.</param>
internal sealed record SourceText(string Text, string Encoding)
{
    /// <summary>What follows the name of a file that is no text.</summary>
    public const string NoText = "is not text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8";

    private const int Sample = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<byte> NoWesternText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(unit => (byte)unit).Except("\t\n\v\f\r"u8.ToArray()), 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Reads UTF-8, UTF-16 with or without its mark, UTF-32 with it, and else Windows-1252; null if it is no text in any of them.
    /// </summary>
    public static SourceText? Read(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Decoded(content.AsSpan(3), Utf8, ""),
        // before UTF-16, whose mark it begins with
        [0xFF, 0xFE, 0, 0, ..] => Decoded(content.AsSpan(4), Widest(bigEndian: false), "UTF-32"),
        [0, 0, 0xFE, 0xFF, ..] => Decoded(content.AsSpan(4), Widest(bigEndian: true), "UTF-32"),
        [0xFF, 0xFE, ..] => Decoded(content.AsSpan(2), Wide(bigEndian: false), "UTF-16"),
        [0xFE, 0xFF, ..] => Decoded(content.AsSpan(2), Wide(bigEndian: true), "UTF-16"),
        _ when LooksWide(content, zeroAt: 1) => Decoded(content, Wide(bigEndian: false), "UTF-16"),
        _ when LooksWide(content, zeroAt: 0) => Decoded(content, Wide(bigEndian: true), "UTF-16"),
        _ => Decoded(content, Utf8, "") ?? Western(content),
    };

    private static SourceText? Decoded(ReadOnlySpan<byte> content, Encoding encoding, string name)
    {
        try
        {
            return new SourceText(encoding.GetString(content), name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Text in Windows-1252 has no control characters but white space, and none of the five bytes that mean nothing there.
    /// </summary>
    private static SourceText? Western(byte[] content) =>
        content.AsSpan().ContainsAny(NoWesternText) ? null : new SourceText(Windows1252.GetString(content), "Windows-1252");

    /// <summary>C# is mostly ASCII: in UTF-16 nearly every second byte of it is zero, and in no other encoding any.</summary>
    private static bool LooksWide(byte[] content, int zeroAt)
    {
        var sample = content.AsSpan(0, Math.Min(content.Length, Sample) & ~1);
        var zeros = 0;
        for (var at = zeroAt; at < sample.Length; at += 2)
            zeros += sample[at] == 0 ? 1 : 0;
        return content.Length >= 2 && zeros * 4 > sample.Length; // more than half of the pairs
    }

    private static UTF32Encoding Widest(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidCharacters: true);

    private static UnicodeEncoding Wide(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
}
