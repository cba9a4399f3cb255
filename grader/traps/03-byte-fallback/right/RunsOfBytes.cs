using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Each run of bytes between two pieces is decoded by itself; a piece never starts inside a character.</summary>
[RightVariant<IByteFallback>("runs of bytes")]
public static class RunsOfBytes
{
    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        if (knownPieces is null || ids is null || knownPieces.Contains(null) || knownPieces.Distinct().Count() < knownPieces.Count)
            throw new ArgumentException("Known pieces and ids, please.");
        var text = new StringBuilder();
        var run = new List<byte>();
        foreach (var id in ids)
        {
            if (id is >= 0 and < 256)
            {
                run.Add((byte)id);
                continue;
            }
            text.Append(Encoding.UTF8.GetString([.. run]));
            run.Clear();
            text.Append(knownPieces.ElementAtOrDefault(id - 256) ?? throw new ArgumentException("A foreign id."));
        }
        return text.Append(Encoding.UTF8.GetString([.. run])).ToString();
    }
}
