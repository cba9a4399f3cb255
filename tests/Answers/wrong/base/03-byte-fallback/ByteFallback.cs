using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        if (vocabulary is null || pieces is null || pieces.Any(p => p is null))
        {
            throw new ArgumentException("Something is null.");
        }

        if (!vocabulary.TryGetValue("[UNK]", out int unk))
        {
            throw new ArgumentException("The vocabulary has no [UNK].");
        }

        return pieces.Select(p => vocabulary.TryGetValue(p, out int id) ? id : unk).ToArray();
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        if (vocabulary is null || ids is null)
        {
            throw new ArgumentException("Something is null.");
        }

        Dictionary<int, string> pieces = vocabulary.ToDictionary(p => p.Value, p => p.Key);
        var text = new StringBuilder();
        foreach (int id in ids)
        {
            if (!pieces.TryGetValue(id, out string? piece))
            {
                throw new ArgumentException($"The vocabulary has no id {id}.");
            }

            text.Append(piece);
        }

        return text.ToString();
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        CheckKnown(knownPieces);
        if (pieces is null || pieces.Any(p => p is null))
        {
            throw new ArgumentException("Something is null.");
        }

        var ids = new List<int>();
        foreach (string piece in pieces)
        {
            int place = knownPieces.ToList().IndexOf(piece);
            if (place >= 0)
            {
                ids.Add(256 + place);
            }
            else
            {
                ids.AddRange(Encoding.UTF8.GetBytes(piece).Select(b => (int)b));
            }
        }

        return ids.ToArray();
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        CheckKnown(knownPieces);
        if (ids is null)
        {
            throw new ArgumentException("Something is null.");
        }

        var bytes = new List<byte>();
        foreach (int id in ids)
        {
            if (id < 0 || id >= 256 + knownPieces.Count)
            {
                throw new ArgumentException($"There is no id {id}.");
            }

            if (id < 256)
            {
                bytes.Add((byte)id);
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(knownPieces[id - 256]));
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void CheckKnown(IReadOnlyList<string> knownPieces)
    {
        if (knownPieces is null || knownPieces.Any(p => p is null) || knownPieces.Distinct().Count() != knownPieces.Count)
        {
            throw new ArgumentException("A known piece is null or there twice.");
        }
    }
}
