using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>A piece nobody has seen gets the next free id.</summary>
[Trap<IByteFallback>("growing-vocabulary", "You gave each unknown piece a new id. But an id picks a row of the embedding table, and the "
    + "table was finished with the training: behind its last row there is nothing. Which ids can a finished model read?")]
public static class GrowingVocabulary
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces) =>
        Grow(new Dictionary<string, int>(vocabulary), pieces, vocabulary.Count);

    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        Grow(knownPieces.Select((piece, place) => (piece, 256 + place)).ToDictionary(), pieces, 256 + knownPieces.Count);

    private static int[] Grow(Dictionary<string, int> ids, IReadOnlyList<string> pieces, int next)
    {
        foreach (var piece in pieces)
        {
            if (ids.TryAdd(piece, next))
                next++;
        }
        return [.. pieces.Select(piece => ids[piece])];
    }
}
