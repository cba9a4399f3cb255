using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Goes through the merges in order, each exhaustively, and from the front again after each one that fitted.</summary>
[RightVariant<IBytePairEncoding>("merges in order, from the front again")]
public static class InOrderFromTheFront
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        if (merges is null || word is null || merges.Any(merge => string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right)))
            throw new ArgumentOutOfRangeException(nameof(merges), "A sibling of ArgumentException is as good.");
        var path = new List<List<string>> { word.EnumerateRunes().Select(rune => rune.ToString()).ToList() };
        for (var rank = 0; rank < merges.Count; rank++)
        {
            var next = Exhaustively(merges[rank], path[^1]);
            if (next.Count == path[^1].Count)
                continue;
            path.Add(next);
            rank = -1;
        }
        return path;
    }

    private static List<string> Exhaustively(Merge merge, List<string> symbols)
    {
        var next = symbols.ToList();
        for (var i = 0; i + 1 < next.Count; i++)
        {
            if ((next[i], next[i + 1]) != (merge.Left, merge.Right))
                continue;
            next[i] += next[i + 1];
            next.RemoveAt(i + 1);
        }
        return next;
    }
}
