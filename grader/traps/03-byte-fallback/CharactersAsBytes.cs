using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Code points instead of bytes.</summary>
[Trap<IByteFallback>("characters-as-bytes", "You wrote one id for each character: its code point. For an a that is its byte as well, for "
    + "é or € it is not, and a large one even runs into the ids of the known pieces. How large can a byte be?")]
public static class CharactersAsBytes
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [256 + knownPieces.ToList().IndexOf(piece)] : piece.EnumerateRunes()
            .Select(rune => rune.Value))];
}
