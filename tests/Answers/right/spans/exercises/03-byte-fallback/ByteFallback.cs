using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        if (vocabulary is null || pieces is null || !vocabulary.TryGetValue("[UNK]", out var unk))
        {
            throw new VocabularyException("A vocabulary with [UNK] is needed, and a text in pieces.");
        }
        var ids = new int[pieces.Count];
        Array.Fill(ids, unk);
        for (var i = 0; i < ids.Length; i++)
        {
            if (vocabulary.TryGetValue(pieces[i] ?? throw new VocabularyException("A piece is null."), out var id))
            {
                ids[i] = id;
            }
        }
        return ids;
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        if (vocabulary is null || ids is null)
        {
            throw new VocabularyException("A vocabulary and ids are needed.");
        }
        var byId = new SortedList<int, string>();
        foreach (var (piece, id) in vocabulary)
        {
            byId[id] = piece;
        }
        var text = new StringBuilder();
        for (var i = 0; i < ids.Count; i++)
        {
            text.Append(byId.TryGetValue(ids[i], out var piece) ? piece : throw new VocabularyException($"There is no id {ids[i]}."));
        }
        return text.ToString();
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var known = Places(knownPieces);
        if (pieces is null)
        {
            throw new VocabularyException("A text in pieces is needed.");
        }
        var ids = new List<int>();
        Span<byte> four = stackalloc byte[4];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (known.TryGetValue(pieces[i] ?? throw new VocabularyException("A piece is null."), out var place))
            {
                ids.Add(256 + place);
                continue;
            }
            foreach (var rune in pieces[i].EnumerateRunes())
            {
                foreach (var one in four[..rune.EncodeToUtf8(four)])
                {
                    ids.Add(one);
                }
            }
        }
        return [.. ids];
    }

    // A decoder that remembers an unfinished character while ids go by, and gives it up only at the end.
    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        var count = Places(knownPieces).Count;
        if (ids is null)
        {
            throw new VocabularyException("Ids are needed.");
        }
        var decoder = Encoding.UTF8.GetDecoder();
        var text = new StringBuilder();
        for (var i = 0; i < ids.Count; i++)
        {
            byte[] bytes = ids[i] switch
            {
                < 0 => throw new VocabularyException($"{ids[i]} is below 0."),
                < 256 => [(byte)ids[i]],
                var id when id < 256 + count => Encoding.UTF8.GetBytes(knownPieces[id - 256]),
                _ => throw new VocabularyException($"{ids[i]} is neither a byte nor a known piece."),
            };
            Append(text, decoder, bytes, false);
        }
        Append(text, decoder, [], true);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Decoder decoder, byte[] bytes, bool flush)
    {
        var chars = new char[decoder.GetCharCount(bytes, flush)];
        text.Append(chars.AsSpan(0, decoder.GetChars(bytes, chars, flush)));
    }

    private static Dictionary<string, int> Places(IReadOnlyList<string> knownPieces)
    {
        if (knownPieces is null)
        {
            throw new VocabularyException("Known pieces are needed.");
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < knownPieces.Count; i++)
        {
            if (knownPieces[i] is null || !places.TryAdd(knownPieces[i], i))
            {
                throw new VocabularyException($"Known piece {i} is null or there twice.");
            }
        }
        return places;
    }
}
