using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Goes through the merges once, each of them exhaustively.</summary>
[RightVariant<IBytePairEncoding>("merges in order, each exhaustively")]
public static class InOrderExhaustively
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        if (merges is null || word is null || merges.Any(merge => string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right)))
            throw new ArgumentOutOfRangeException(nameof(merges), "A sibling of ArgumentException is as good.");
        var path = new List<List<string>> { word.EnumerateRunes().Select(rune => rune.ToString()).ToList() };
        foreach (var merge in merges)
        {
            var next = path[^1].ToList();
            for (var i = 0; i + 1 < next.Count; i++)
            {
                if ((next[i], next[i + 1]) != (merge.Left, merge.Right))
                    continue;
                next[i] += next[i + 1];
                next.RemoveAt(i + 1);
            }
            if (next.Count < path[^1].Count)
                path.Add(next);
        }
        return path;
    }
}
