using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    private const int Bytes = 256;

    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        RefuseNulls(pieces, nameof(pieces));
        return vocabulary.TryGetValue("[UNK]", out var unk)
            ? pieces.Select(piece => vocabulary.GetValueOrDefault(piece, unk)).ToArray()
            : throw new ArgumentException("There is no [UNK].", nameof(vocabulary));
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(ids);
        var pieces = vocabulary.ToDictionary(entry => entry.Value, entry => entry.Key);
        return string.Concat(ids.Select(id => pieces.GetValueOrDefault(id) ?? throw new ArgumentException($"Id {id} is unknown.")));
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var ids = Ids(knownPieces);
        RefuseNulls(pieces, nameof(pieces));
        return pieces
            .SelectMany(piece => ids.TryGetValue(piece, out var id) ? [id] : Encoding.UTF8.GetBytes(piece).Select(b => (int)b))
            .ToArray();
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        Ids(knownPieces);
        ArgumentNullException.ThrowIfNull(ids);
        var bytes = ids.SelectMany(id => id switch
        {
            >= 0 and < Bytes => [(byte)id],
            >= Bytes when id - Bytes < knownPieces.Count => Encoding.UTF8.GetBytes(knownPieces[id - Bytes]),
            _ => throw new ArgumentOutOfRangeException(nameof(ids), id, "Neither a byte nor a known piece."),
        });
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    // ToDictionary refuses a piece that is there twice with an ArgumentException of its own.
    private static Dictionary<string, int> Ids(IReadOnlyList<string> knownPieces)
    {
        RefuseNulls(knownPieces, nameof(knownPieces));
        return knownPieces.Select((piece, i) => (piece, i)).ToDictionary(entry => entry.piece, entry => Bytes + entry.i);
    }

    private static void RefuseNulls(IReadOnlyList<string> texts, string name)
    {
        ArgumentNullException.ThrowIfNull(texts, name);
        if (texts.Any(text => text is null))
        {
            throw new ArgumentNullException(name);
        }
    }
}
