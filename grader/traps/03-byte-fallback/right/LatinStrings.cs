using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Bytes kept in strings of Latin-1 characters until the end.</summary>
[RightVariant<IByteFallback>("bytes in Latin-1 strings")]
public static class LatinStrings
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var known = Known(knownPieces);
        ArgumentNullException.ThrowIfNull(pieces);
        return [.. pieces.SelectMany(piece => known.IndexOf(Spelled(piece)) is var place and >= 0 ? [256 + place] : Spelled(piece)
            .Select(letter => (int)letter))];
    }

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        var known = Known(knownPieces);
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Any(id => id < 0 || id >= 256 + known.Count))
            throw new ArgumentOutOfRangeException(nameof(ids));
        var spelled = string.Concat(ids.Select(id => id < 256 ? ((char)id).ToString() : known[id - 256]));
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(spelled));
    }

    private static List<string> Known(IReadOnlyList<string> knownPieces)
    {
        ArgumentNullException.ThrowIfNull(knownPieces);
        var known = knownPieces.Select(Spelled).ToList();
        return known.Distinct().Count() == known.Count ? known : throw new ArgumentException("A piece is there twice.");
    }

    private static string Spelled(string piece) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(piece));
}
