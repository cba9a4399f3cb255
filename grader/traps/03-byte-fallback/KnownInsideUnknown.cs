using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Known characters of an unknown piece keep their ids.</summary>
[Trap<IByteFallback>("known-inside-unknown", "Inside an unknown piece you look for characters that are known by themselves, and give them their ids. That is a tokenizer of its own; here a piece is known as a whole or spelled as a whole. What decides between the two?")]
public static class KnownInsideUnknown
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        new ByteFallback().EncodeWithBytes(knownPieces, [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [piece] : piece.EnumerateRunes().Select(rune => rune.ToString()))]);
}
