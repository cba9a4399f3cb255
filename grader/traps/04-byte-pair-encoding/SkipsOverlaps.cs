using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Counts places without overlap.</summary>
[Trap<IBytePairEncoding>("skips-overlaps", "You count a pair only where it could be merged without overlap. Counting and merging are two "
    + "things: in aaaa there are three places where a stands before a. How many pairs of neighbours has a word of n symbols?")]
public static class SkipsOverlaps
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Pairs = Pairs }.Train(wordCounts, mergeCount);

    private static List<Merge> Pairs(IReadOnlyList<string> symbols)
    {
        var pairs = new List<Merge>();
        var last = -2;
        foreach (var (i, pair) in Symbols.Pairs(symbols).Index())
        {
            if (i == last + 1 && pair == pairs[^1])
                continue;
            pairs.Add(pair);
            last = i;
        }
        return pairs;
    }
}
