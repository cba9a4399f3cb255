using System.Text;

namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        if (vocabulary == null || pieces == null || !vocabulary.ContainsKey("[UNK]")) throw new ArgumentException("vocabulary or pieces");
        var ids = new int[pieces.Count];
        for (int i = 0; i < ids.Length; i++)
            if (!vocabulary.TryGetValue(pieces[i] ?? throw new ArgumentException("piece " + i), out ids[i])) ids[i] = vocabulary["[UNK]"];
        return ids;
    }

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        if (vocabulary == null || ids == null) throw new ArgumentException("vocabulary or ids");
        var sorted = vocabulary.Select(entry => entry.Value).ToArray();
        var pieces = vocabulary.Select(entry => entry.Key).ToArray();
        Array.Sort(sorted, pieces);
        var text = new StringBuilder();
        foreach (int id in ids)
            text.Append(Array.BinarySearch(sorted, id) is >= 0 and var place ? pieces[place] : throw new ArgumentException("id " + id));
        return text.ToString();
    }

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        var trie = new Trie(knownPieces);
        if (pieces == null) throw new ArgumentException("pieces");
        var ids = new List<int>();
        foreach (var piece in pieces)
        {
            int place = trie.Find(piece ?? throw new ArgumentException("a piece is null"));
            if (place >= 0) ids.Add(256 + place);
            else foreach (byte b in Encoding.UTF8.GetBytes(piece)) ids.Add(b);
        }
        return ids.ToArray();
    }

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        _ = new Trie(knownPieces);
        if (ids == null) throw new ArgumentException("ids");
        using var bytes = new MemoryStream();
        foreach (int id in ids)
            if (id < 0 || id - 256 >= knownPieces.Count) throw new ArgumentException("id " + id);
            else if (id < 256) bytes.WriteByte((byte)id);
            else bytes.Write(Encoding.UTF8.GetBytes(knownPieces[id - 256]));
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
