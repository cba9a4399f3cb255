using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Characters spelled one at a time, known pieces in a sorted dictionary.</summary>
[RightVariant<IByteFallback>("rune by rune")]
public static class RuneByRune
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        if (knownPieces is null || pieces is null || knownPieces.Contains(null) || pieces.Contains(null))
            throw new ArgumentException("Pieces, please.");
        var known = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in knownPieces)
            known.Add(piece, 256 + known.Count);
        var ids = new List<int>();
        Span<byte> spelled = stackalloc byte[4];
        foreach (var piece in pieces)
        {
            if (known.TryGetValue(piece, out var id))
            {
                ids.Add(id);
                continue;
            }
            foreach (var rune in piece.EnumerateRunes())
            {
                for (var i = 0; i < rune.EncodeToUtf8(spelled); i++)
                    ids.Add(spelled[i]);
            }
        }
        return [.. ids];
    }

    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        if (vocabulary is null || pieces is null || !vocabulary.TryGetValue("[UNK]", out var unk))
            throw new ArgumentException("A vocabulary with [UNK], please.");
        var ids = new int[pieces.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = vocabulary.TryGetValue(pieces[i] ?? throw new ArgumentException("No null, please."), out var id) ? id : unk;
        return ids;
    }
}
