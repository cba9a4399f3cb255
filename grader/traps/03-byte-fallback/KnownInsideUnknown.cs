using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Known characters of an unknown piece keep their ids.</summary>
[Trap<IByteFallback>("known-inside-unknown", "Inside an unknown piece you look for characters that are known by themselves, and give "
    + "them their ids. That is a tokenizer of its own; here a piece is known as a whole or spelled as a whole. What decides "
    + "between the two?")]
public static class KnownInsideUnknown
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        new ByteFallback().EncodeWithBytes(knownPieces,
            [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [piece] : piece.EnumerateRunes()
                .Select(rune => rune.ToString()))]);
}

/// <summary>Known pieces are cut off the front of unknown ones.</summary>
[Trap<IByteFallback>("known-inside-unknown", "You cut known pieces off the front of an unknown one, and spell only what is left. That is "
    + "a tokenizer of its own; here a piece is known as a whole or spelled as a whole. What decides between the two?")]
public static class LongestKnownPrefix
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        new ByteFallback().EncodeWithBytes(knownPieces, [.. pieces.SelectMany(piece => Cut(knownPieces, piece))]);

    private static IEnumerable<string> Cut(IReadOnlyList<string> known, string rest)
    {
        while (rest.Length > 0)
        {
            var longest = known.Where(piece => piece.Length > 0 && rest.StartsWith(piece, StringComparison.Ordinal))
                .MaxBy(piece => piece.Length)
                ?? rest.EnumerateRunes().First().ToString();
            yield return longest;
            rest = rest[longest.Length..];
        }
    }
}
