using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Keeps the counts of pairs and corrects them only for the words that change.</summary>
[RightVariant<IBytePairEncoding>("incremental pair counts")]
public static class IncrementalCounts
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts is null || mergeCount < 0 || wordCounts.Values.Any(count => count < 1))
            throw new ArgumentException("Bad input.", nameof(wordCounts));
        var words = wordCounts.Select(entry => (Symbols: Symbols.Of(entry.Key), Count: entry.Value)).ToArray();
        var counts = new Dictionary<Merge, int>();
        foreach (var word in words)
            Add(counts, word.Symbols, word.Count);
        var merges = new List<Merge>();
        while (merges.Count < mergeCount && Best(counts) is { } best)
        {
            merges.Add(best);
            foreach (ref var word in words.AsSpan())
            {
                if (!Symbols.Pairs(word.Symbols).Contains(best))
                    continue;
                Add(counts, word.Symbols, -word.Count);
                word.Symbols = Symbols.Apply(best, word.Symbols);
                Add(counts, word.Symbols, word.Count);
            }
        }
        return merges;
    }

    private static void Add(Dictionary<Merge, int> counts, List<string> symbols, int count)
    {
        foreach (var pair in Symbols.Pairs(symbols))
            counts[pair] = counts.GetValueOrDefault(pair) + count;
    }

    private static Merge? Best(Dictionary<Merge, int> counts)
    {
        Merge? best = null;
        foreach (var (pair, count) in counts.Where(entry => entry.Value > 0))
        {
            if (best is not { } last || (count, Order(pair, last)).CompareTo((counts[last], 0)) > 0)
                best = pair;
        }
        return best;
    }

    private static int Order(Merge a, Merge b) =>
        string.CompareOrdinal(a.Left, b.Left) is var left && left != 0 ? left : string.CompareOrdinal(a.Right, b.Right);
}
