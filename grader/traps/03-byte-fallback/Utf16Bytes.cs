using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Bytes are UTF-16.</summary>
[Trap<IByteFallback>("utf16-bytes", "Your bytes are those of UTF-16, the way .NET keeps strings in memory: two for an a, one of them 0. "
    + "The ids are meant to be the bytes of UTF-8. What is Encoding.Unicode the name of?")]
public static class Utf16Bytes
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [256 + knownPieces.ToList().IndexOf(piece)]
            : Encoding.Unicode.GetBytes(piece).Select(bits => (int)bits))];

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        Encoding.Unicode.GetString([.. ids.SelectMany(id => id < 256 ? [(byte)id] : Encoding.Unicode.GetBytes(knownPieces[id - 256]))]);
}
