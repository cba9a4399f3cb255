using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>The known pieces come first, the bytes behind them.</summary>
[Trap<IByteFallback>("bytes-not-first", "You put the known pieces first and the bytes behind them. Then one more piece moves every byte "
    + "to another id, and the rows a model has learned for them no longer fit. What never grows should stand where?")]
public static class BytesNotFirst
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [knownPieces.ToList().IndexOf(piece)] : Encoding.UTF8.GetBytes(piece)
            .Select(bits => knownPieces.Count + bits))];

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        Encoding.UTF8.GetString([.. ids.SelectMany(id => id < knownPieces.Count ? Encoding.UTF8.GetBytes(knownPieces[id])
            : [(byte)(id - knownPieces.Count)])]);
}

/// <summary>The bytes come behind the known pieces, and the ids 0 to 255 stay empty.</summary>
[Trap<IByteFallback>("bytes-not-first", "You put the bytes behind the known pieces. Then one more piece moves every byte to another id, "
    + "and the rows a model has learned for them no longer fit. What never grows should stand where?")]
public static class BytesBehindPieces
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [256 + knownPieces.ToList().IndexOf(piece)]
            : Encoding.UTF8.GetBytes(piece).Select(bits => 256 + knownPieces.Count + bits))];
}
