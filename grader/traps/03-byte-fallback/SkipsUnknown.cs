using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Unknown pieces are left out.</summary>
[Trap<IByteFallback>("skips-unknown", "You left the unknown pieces out. The model never learns that there was a word at all: even [UNK] "
    + "would have told it that much. What should stand in the place of a piece without an id?")]
public static class SkipsUnknown
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces) =>
        [.. pieces.Where(vocabulary.ContainsKey).Select(piece => vocabulary[piece])];

    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.Select(piece => knownPieces.ToList().IndexOf(piece)).Where(place => place >= 0).Select(place => 256 + place)];
}
