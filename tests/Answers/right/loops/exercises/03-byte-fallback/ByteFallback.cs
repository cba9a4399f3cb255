using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        if (vocabulary == null || pieces == null)
        {
            throw new ArgumentException("Vocabulary and pieces are needed.");
        }
        if (!vocabulary.ContainsKey("[UNK]"))
        {
            throw new ArgumentException("The vocabulary has no [UNK].");
        }
        var ids = new int[pieces.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (pieces[i] == null)
            {
                throw new ArgumentException($"Piece {i} is null.");
            }
            ids[i] = vocabulary.ContainsKey(pieces[i]) ? vocabulary[pieces[i]] : vocabulary["[UNK]"];
        }
        return ids;
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        if (vocabulary == null || ids == null)
        {
            throw new ArgumentException("Vocabulary and ids are needed.");
        }
        var text = "";
        foreach (var id in ids)
        {
            var found = false;
            foreach (var entry in vocabulary)
            {
                if (entry.Value == id)
                {
                    text += entry.Key;
                    found = true;
                    break;
                }
            }
            if (!found)
            {
                throw new ArgumentException($"No piece has the id {id}.");
            }
        }
        return text;
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        CheckKnown(knownPieces);
        if (pieces == null)
        {
            throw new ArgumentException("No pieces.");
        }
        var ids = new List<int>();
        foreach (var piece in pieces)
        {
            if (piece == null)
            {
                throw new ArgumentException("A piece is null.");
            }
            var place = -1;
            for (var i = 0; i < knownPieces.Count; i++)
            {
                if (knownPieces[i] == piece)
                {
                    place = i;
                }
            }
            if (place >= 0)
            {
                ids.Add(256 + place);
            }
            else
            {
                foreach (var b in Encoding.UTF8.GetBytes(piece))
                {
                    ids.Add(b);
                }
            }
        }
        return ids.ToArray();
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        CheckKnown(knownPieces);
        if (ids == null)
        {
            throw new ArgumentException("No ids.");
        }
        var bytes = new List<byte>();
        foreach (var id in ids)
        {
            if (id < 0 || id >= 256 + knownPieces.Count)
            {
                throw new ArgumentException($"{id} is neither a byte nor a known piece.");
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
        if (knownPieces == null)
        {
            throw new ArgumentException("No known pieces.");
        }
        for (var i = 0; i < knownPieces.Count; i++)
        {
            if (knownPieces[i] == null)
            {
                throw new ArgumentException("A known piece is null.");
            }
            for (var j = 0; j < i; j++)
            {
                if (knownPieces[i] == knownPieces[j])
                {
                    throw new ArgumentException($"{knownPieces[i]} is there twice.");
                }
            }
        }
    }
}
