using System.Text;

namespace Katas.Kata03;

/// <summary>The ids of bytes, and behind them those of known pieces.</summary>
internal sealed class ByteAlphabet
{
    private readonly List<string> known = [];

    public ByteAlphabet(IReadOnlyList<string> knownPieces)
    {
        ArgumentNullException.ThrowIfNull(knownPieces);
        foreach (var piece in knownPieces)
        {
            ArgumentNullException.ThrowIfNull(piece, nameof(knownPieces));
            if (known.Contains(piece, StringComparer.Ordinal))
            {
                throw new ArgumentException($"'{piece}' is there twice.", nameof(knownPieces));
            }
            known.Add(piece);
        }
    }

    public IEnumerable<int> Spell(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var place = known.IndexOf(piece);
        return place < 0 ? piece.EnumerateRunes().SelectMany(rune => Utf8(rune.Value)) : [byte.MaxValue + 1 + place];
    }

    public IEnumerable<byte> Bytes(int id)
    {
        if (id < 0 || id > byte.MaxValue + known.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(id), id, "Neither a byte nor a known piece.");
        }
        return id <= byte.MaxValue ? [(byte)id] : Encoding.UTF8.GetBytes(known[id - byte.MaxValue - 1]);
    }

    // UTF-8 by hand: six bits for each byte that continues, and the length in the first byte.
    private static int[] Utf8(int point) => point switch
    {
        < 0x80 => [point],
        < 0x800 => [0xC0 | point >> 6, Tail(point)],
        < 0x10000 => [0xE0 | point >> 12, Tail(point >> 6), Tail(point)],
        _ => [0xF0 | point >> 18, Tail(point >> 12), Tail(point >> 6), Tail(point)],
    };

    private static int Tail(int bits) => 0x80 | (bits & 0x3F);
}
