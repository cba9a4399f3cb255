using System.Security.Cryptography;
using System.Text;

namespace Katas.Core.Text;

/// <summary>The name of a content: equal bytes, equal hash, on every machine (SHA-256, 64 hexadecimal digits in lower case).</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The hash of a text's UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
