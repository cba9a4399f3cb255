using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces) =>
        Whole(pieces) && vocabulary is not null && vocabulary.TryGetValue("[UNK]", out var unk)
            ? [.. pieces.Select(piece => vocabulary.TryGetValue(piece, out var id) ? id : unk)]
            : throw new ArgumentException("A vocabulary with [UNK] is needed, and a text in pieces.");

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids) =>
        vocabulary is not null && ids is not null
            ? string.Concat(ids.Join(vocabulary, id => id, entry => entry.Value, (_, entry) => entry.Key).ToArray() is var found
                && found.Length == ids.Count ? found : throw new ArgumentException("The vocabulary does not have an id."))
            : throw new ArgumentException("A vocabulary and ids are needed.");

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        Known(knownPieces) is var known && Whole(pieces)
            ? [.. from piece in pieces
                  from id in known.TryGetValue(piece, out var place) ? [256 + place] : Encoding.UTF8.GetBytes(piece).Select(one => (int)one)
                  select id]
            : throw new ArgumentException("A text in pieces is needed.");

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        Known(knownPieces).Count is var count && ids is not null && ids.All(id => id >= 0 && id < 256 + count)
            ? Encoding.UTF8.GetString([.. ids.SelectMany(id => id < 256 ? [(byte)id] : Encoding.UTF8.GetBytes(knownPieces[id - 256]))])
            : throw new ArgumentException("Ids of bytes and known pieces are needed.");

    private static bool Whole(IReadOnlyList<string> texts) => texts is not null && texts.All(text => text is not null);

    private static Dictionary<string, int> Known(IReadOnlyList<string> pieces) => Whole(pieces)
        ? pieces.Select((piece, i) => KeyValuePair.Create(piece, i)).ToDictionary(StringComparer.Ordinal)
        : throw new ArgumentException("Known pieces are needed.");
}
