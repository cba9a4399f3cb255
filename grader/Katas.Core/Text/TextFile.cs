using System.Text;

namespace Katas.Core.Text;

/// <summary>The text of a file that another program wrote, and how it was encoded.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Mark">Whether it began with a byte-order mark.</param>
/// <param name="Wide">Whether it was UTF-16; it is written as UTF-8, which every gradebook reads.</param>
public sealed record TextFile(string Text, bool Mark, bool Wide)
{
    private const string NextStep = "Export it again, or save it as 'CSV UTF-8'";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8, and UTF-16 with its mark; <paramref name="reason"/> says why not, as the end of a sentence.</summary>
    public static TextFile? Read(byte[] content, out string reason)
    {
        reason = "";
        try
        {
            return content switch
            {
                [0xEF, 0xBB, 0xBF, ..] => new TextFile(Utf8.GetString(content, 3, content.Length - 3), true, false),
                [0xFF, 0xFE, ..] => new TextFile(Wider(bigEndian: false).GetString(content, 2, content.Length - 2), true, true),
                [0xFE, 0xFF, ..] => new TextFile(Wider(bigEndian: true).GetString(content, 2, content.Length - 2), true, true),
                _ => Plain(content, out reason),
            };
        }
        catch (DecoderFallbackException exception)
        {
            reason = WhyNot(content, exception);
            return null;
        }
    }

    /// <summary>The bytes of another text in the same encoding.</summary>
    public byte[] Encoded(string text) => Mark ? [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(text)] : Utf8.GetBytes(text);

    private static TextFile? Plain(byte[] content, out string reason)
    {
        reason = content.Contains((byte)0) ? $"holds zero bytes, as UTF-16 without its mark does. {NextStep}" : "";
        return reason.Length > 0 ? null : new TextFile(Utf8.GetString(content), false, false);
    }

    private static string WhyNot(byte[] content, DecoderFallbackException exception)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return $"begins as UTF-16 and is not. {NextStep}";
        var line = content.AsSpan(0, Math.Clamp(exception.Index, 0, content.Length)).Count((byte)'\n') + 1;
        return $"is not UTF-8: byte 0x{(exception.BytesUnknown is [var first, ..] ? first : 0):X2} on line {line}. {NextStep}";
    }

    private static UnicodeEncoding Wider(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
}
