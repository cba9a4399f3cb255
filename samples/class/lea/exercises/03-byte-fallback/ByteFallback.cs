using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    private const string Unk = "[UNK]";
    private const int Bytes = 256;

    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        if (!vocabulary.TryGetValue(Unk, out var unknown))
            throw new ArgumentException($"The vocabulary needs '{Unk}'.", nameof(vocabulary));
        return [.. pieces.Select(piece => vocabulary.GetValueOrDefault(piece, unknown))];
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        var pieces = vocabulary.ToDictionary(entry => entry.Value, entry => entry.Key);
        return string.Concat(ids.Select(id => pieces.TryGetValue(id, out var piece)
            ? piece
            : throw new ArgumentOutOfRangeException(nameof(ids), id, "The vocabulary does not have this id.")));
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var known = Numbered(knownPieces);
        return [.. pieces.SelectMany(piece => known.TryGetValue(piece, out var id) ? [id] : Encoding.UTF8.GetBytes(piece)
            .Select(bits => (int)bits))];
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        var known = Numbered(knownPieces).ToDictionary(entry => entry.Value, entry => Encoding.UTF8.GetBytes(entry.Key));
        var bytes = ids.SelectMany(id => known.TryGetValue(id, out var piece) ? piece : id is >= 0 and < Bytes
            ? [(byte)id]
            : throw new ArgumentOutOfRangeException(nameof(ids), id, "Neither a byte nor a known piece has this id."));
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static Dictionary<string, int> Numbered(IReadOnlyList<string> knownPieces) =>
        knownPieces.Select((piece, place) => (piece, Bytes + place)).ToDictionary();
}
