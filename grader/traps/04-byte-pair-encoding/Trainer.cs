namespace Katas.Kata04.Traps;

/// <summary>The loop of training, with one part of it exchanged by a wrong model.</summary>
internal sealed record Trainer
{
    public Func<IReadOnlyList<string>, IEnumerable<Merge>> Pairs { get; init; } = Symbols.Pairs;

    public Func<int, int> Weight { get; init; } = count => count;

    /// <summary>The pair to merge, among those with the highest count, in the order they were met.</summary>
    public Func<IEnumerable<Merge>, Merge> Break { get; init; } = Greatest(StringComparer.Ordinal);

    public Func<Merge, IReadOnlyList<string>, List<string>> Apply { get; init; } = Symbols.Apply;

    public int LeastCount { get; init; } = 1;

    public static Func<IEnumerable<Merge>, Merge> Greatest(StringComparer order) =>
        pairs => pairs.OrderByDescending(pair => pair.Left, order).ThenByDescending(pair => pair.Right, order).First();

    public List<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        return Train(wordCounts.Select(entry => (Symbols.Of(entry.Key), entry.Value)), mergeCount);
    }

    public List<Merge> Train(IEnumerable<(List<string> Symbols, int Count)> start, int mergeCount)
    {
        var words = start.ToArray();
        var merges = new List<Merge>();
        while (merges.Count < mergeCount && Choose(words) is { } merge)
        {
            merges.Add(merge);
            words = [.. words.Select(word => (Apply(merge, word.Symbols), word.Count))];
        }
        return merges;
    }

    private Merge? Choose((List<string> Symbols, int Count)[] words)
    {
        var counts = new Dictionary<Merge, int>();
        foreach (var (symbols, count) in words)
        {
            foreach (var pair in Pairs(symbols))
                counts[pair] = counts.GetValueOrDefault(pair) + Weight(count);
        }
        var most = counts.Values.DefaultIfEmpty().Max();
        return counts.Count == 0 || most < LeastCount ? null : Break(counts.Where(entry => entry.Value == most).Select(entry => entry.Key));
    }
}
