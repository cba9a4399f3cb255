using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Spaces between the pieces.</summary>
[Trap<IByteFallback>("joined-with-spaces", "You put spaces between the pieces. A space is a piece too: where there was one, it has its "
    + "own id, and where there was none, you have invented one.")]
public static class JoinedWithSpaces
{
    public static string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids) =>
        string.Join(' ', ids.Select(id => vocabulary.Single(entry => entry.Value == id).Key));

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        var text = new List<string>();
        var bytes = new List<byte>();
        foreach (var id in ids)
        {
            if (id < 256)
            {
                bytes.Add((byte)id);
                continue;
            }
            text.Add(Encoding.UTF8.GetString([.. bytes]));
            text.Add(knownPieces[id - 256]);
            bytes.Clear();
        }
        text.Add(Encoding.UTF8.GetString([.. bytes]));
        return string.Join(' ', text.Where(piece => piece.Length > 0));
    }
}
