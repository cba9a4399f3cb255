using System.Collections.Immutable;
using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    private const string Unk = "[UNK]";

    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(pieces);
        try
        {
            var unknown = vocabulary[Unk];
            return [.. pieces.Select(piece => vocabulary.TryGetValue(piece, out var id) ? id : unknown)];
        }
        catch (KeyNotFoundException missing)
        {
            throw new ArgumentException("The vocabulary has no [UNK].", nameof(vocabulary), missing);
        }
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(ids);
        var pieces = vocabulary.ToImmutableSortedDictionary(entry => entry.Value, entry => entry.Key);
        return ids.Aggregate(new StringBuilder(), (text, id) => text.Append(
            pieces.TryGetValue(id, out var piece) ? piece : throw new ArgumentException($"Id {id} has no piece.", nameof(ids)))).ToString();
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var alphabet = new ByteAlphabet(knownPieces);
        ArgumentNullException.ThrowIfNull(pieces);
        return [.. pieces.SelectMany(alphabet.Spell)];
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        var alphabet = new ByteAlphabet(knownPieces);
        ArgumentNullException.ThrowIfNull(ids);
        ReadOnlySpan<byte> bytes = ids.SelectMany(alphabet.Bytes).ToArray();
        var text = new StringBuilder();
        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out var rune, out var length); // where bytes are no UTF-8, the rune is U+FFFD
            text.Append(rune.ToString());
            bytes = bytes[length..];
        }
        return text.ToString();
    }
}
