using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>[UNK] instead of the bytes, where it is known.</summary>
[Trap<IByteFallback>("still-unk", "As soon as [UNK] is among the known pieces, you use it for everything unknown and never reach the "
    + "bytes. Here [UNK] is a piece like any other: it stands for the five characters a user typed.")]
public static class StillUnk
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        new ByteFallback().EncodeWithBytes(knownPieces,
            [.. pieces.Select(piece => knownPieces.Contains("[UNK]") && !knownPieces.Contains(piece) ? "[UNK]" : piece)]);
}
