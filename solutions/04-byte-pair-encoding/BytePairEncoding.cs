namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        ArgumentNullException.ThrowIfNull(wordCounts);
        ArgumentOutOfRangeException.ThrowIfNegative(mergeCount);
        if (wordCounts.Values.Any(count => count < 1))
            throw new ArgumentException("Every word must occur at least once.", nameof(wordCounts));

        var words = wordCounts.Select(entry => (Symbols: Characters(entry.Key), Count: entry.Value)).ToArray();
        var merges = new List<Merge>();
        while (merges.Count < mergeCount && MostFrequentPair(words) is { } merge)
        {
            merges.Add(merge);
            words = [.. words.Select(word => (Apply(merge, word.Symbols), word.Count))];
        }
        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        Check(merges);
        if (alphabet.Any(string.IsNullOrEmpty))
            throw new ArgumentException("The alphabet holds single characters, not empty texts.", nameof(alphabet));
        return [.. alphabet.Concat(merges.Select(merge => merge.Left + merge.Right)).Distinct()];
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        Check(merges);
        ArgumentNullException.ThrowIfNull(word);
        var path = new List<List<string>> { Characters(word) };
        while (FirstThatFits(merges, path[^1]) is { } merge)
            path.Add(Apply(merge, path[^1]));
        return path;
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var ids = Vocabulary(alphabet, merges).Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. Segment(merges, word).Select(token => ids.TryGetValue(token, out var id)
            ? id
            : throw new ArgumentException($"The character '{token}' is not in the alphabet.", nameof(word)))];
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        ArgumentNullException.ThrowIfNull(ids);
        return string.Concat(ids.Select(id => id >= 0 && id < vocabulary.Count
            ? vocabulary[id]
            : throw new ArgumentOutOfRangeException(nameof(ids), id, $"Ids run from 0 to {vocabulary.Count - 1}.")));
    }

    private static List<string> Characters(string word) => [.. word.EnumerateRunes().Select(rune => rune.ToString())];

    private static IEnumerable<Merge> Pairs(List<string> symbols) =>
        symbols.Zip(symbols.Skip(1), (left, right) => new Merge(left, right));

    private static Merge? MostFrequentPair(IEnumerable<(List<string> Symbols, int Count)> words)
    {
        var counts = new Dictionary<Merge, int>();
        foreach (var (symbols, count) in words)
        {
            foreach (var pair in Pairs(symbols))
                counts[pair] = counts.GetValueOrDefault(pair) + count;
        }
        return counts.Count == 0 ? null : counts
            .OrderByDescending(entry => entry.Value)
            .ThenByDescending(entry => entry.Key.Left, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.Key.Right, StringComparer.Ordinal)
            .First().Key;
    }

    private static Merge? FirstThatFits(IReadOnlyList<Merge> merges, List<string> symbols)
    {
        var pairs = Pairs(symbols).ToHashSet();
        return merges.Cast<Merge?>().FirstOrDefault(merge => pairs.Contains(merge!.Value));
    }

    private static List<string> Apply(Merge merge, List<string> symbols)
    {
        var merged = new List<string>();
        for (var i = 0; i < symbols.Count; i++)
        {
            var fits = symbols[i] == merge.Left && i + 1 < symbols.Count && symbols[i + 1] == merge.Right;
            merged.Add(fits ? symbols[i] + symbols[++i] : symbols[i]);
        }
        return merged;
    }

    private static void Check(IReadOnlyList<Merge> merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        if (merges.Any(merge => string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right)))
            throw new ArgumentException("A merge joins two texts, neither of them empty.", nameof(merges));
    }
}
