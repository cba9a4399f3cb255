namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts == null || mergeCount < 0 || wordCounts.Values.Any(n => n <= 0))
            throw new ArgumentException("bad counts");
        var words = wordCounts.Select(w => (Symbols: Split(w.Key), w.Value)).ToList();
        var merges = new List<Merge>();
        for (var step = 0; step < mergeCount; step++)
        {
            var counts = new Dictionary<(string, string), int>();
            foreach (var (symbols, n) in words)
                for (var i = 0; i + 1 < symbols.Count; i++)
                    counts[(symbols[i], symbols[i + 1])] = counts.GetValueOrDefault((symbols[i], symbols[i + 1])) + n;
            if (counts.Count == 0)
                break;
            var best = counts.OrderByDescending(c => c.Value)
                .ThenByDescending(c => c.Key.Item1, StringComparer.Ordinal)
                .ThenByDescending(c => c.Key.Item2, StringComparer.Ordinal).First().Key;
            var merge = new Merge(best.Item1, best.Item2);
            merges.Add(merge);
            words = words.Select(w => (Join(w.Symbols, merge), w.Value)).ToList();
        }
        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        Check(merges);
        if (alphabet == null || alphabet.Any(string.IsNullOrEmpty))
            throw new ArgumentException("bad alphabet");
        return alphabet.Concat(merges.Select(m => m.Left + m.Right)).Distinct().ToList();
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        return MergePath(merges, word).Last();
    }

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        Check(merges);
        if (word == null)
            throw new ArgumentNullException(nameof(word));
        var path = new List<List<string>> { Split(word) };
        while (true)
        {
            var now = path.Last();
            var next = merges.Select(m => Join(now, m)).FirstOrDefault(joined => joined.Count < now.Count);
            if (next == null)
                return path
            path.Add(next);
        }
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var vocabulary = Vocabulary(alphabet, merges).ToList();
        return Segment(merges, word)
            .Select(token => vocabulary.IndexOf(token) is var id and >= 0 ? id : throw new ArgumentException($"unknown '{token}'"))
            .ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        if (ids == null || ids.Any(id => id < 0 || id >= vocabulary.Count))
            throw new ArgumentException("bad id");
        return string.Concat(ids.Select(id => vocabulary[id]));
    }

    private static List<string> Split(string word) => word.EnumerateRunes().Select(r => r.ToString()).ToList();

    private static List<string> Join(List<string> symbols, Merge merge)
    {
        var result = new List<string>();
        for (var i = 0; i < symbols.Count; i++)
        {
            if (i + 1 < symbols.Count && symbols[i] == merge.Left && symbols[i + 1] == merge.Right)
                result.Add(symbols[i] + symbols[++i]);
            else
                result.Add(symbols[i]);
        }
        return result;
    }

    private static void Check(IReadOnlyList<Merge> merges)
    {
        if (merges == null || merges.Any(m => string.IsNullOrEmpty(m.Left) || string.IsNullOrEmpty(m.Right)))
            throw new ArgumentException("bad merges");
    }
}
