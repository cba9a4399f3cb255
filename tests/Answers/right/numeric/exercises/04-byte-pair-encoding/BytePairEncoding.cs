using System.Text;

namespace Katas.Kata04;

// Symbols are whole numbers, and a pair is one long: the left number above the right one.
public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts == null || mergeCount < 0) throw new ArgumentException("words or merges");
        var symbols = new Symbols();
        var words = new List<int[]>();
        var times = new List<int>();
        foreach (var (word, count) in wordCounts)
        {
            words.Add(symbols.Spell(word));
            times.Add(count > 0 ? count : throw new ArgumentException(word + " occurs " + count + " times"));
        }
        var merges = new List<Merge>();
        while (merges.Count < mergeCount && MostFrequent(words, times, symbols) is { } pair)
        {
            var merge = new Merge(symbols.Text((int)(pair >> 32)), symbols.Text((int)pair));
            int made = symbols.Number(merge.Left + merge.Right);
            for (int w = 0; w < words.Count; w++) words[w] = Symbols.Replace(words[w], pair, made);
            merges.Add(merge);
        }
        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        if (alphabet == null || alphabet.Any(string.IsNullOrEmpty)) throw new ArgumentException("alphabet");
        Check(merges);
        var symbols = new Symbols();
        foreach (var character in alphabet) symbols.Number(character);
        foreach (var merge in merges) symbols.Number(merge.Left + merge.Right);
        return symbols.All;
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word).Last();

    // Each merge is looked at once, in order, but for those that a later one makes possible: then all are looked at again.
    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        Check(merges);
        var symbols = new Symbols();
        int[] now = symbols.Spell(word ?? throw new ArgumentNullException(nameof(word)));
        var rules = merges.Select(m => (Pair: symbols.Pair(m), Made: symbols.Number(m.Left + m.Right))).ToArray();
        var path = new List<IReadOnlyList<string>> { symbols.Texts(now) };
        for (int rank = 0; rank < rules.Length; rank++)
        {
            int[] next = Symbols.Replace(now, rules[rank].Pair, rules[rank].Made);
            if (next.Length == now.Length) continue;
            path.Add(symbols.Texts(now = next));
            rank = -1;
        }
        return path;
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var ids = Vocabulary(alphabet, merges).Select((token, id) => (token, id)).ToDictionary();
        return Segment(merges, word).Select(t => ids.TryGetValue(t, out int id)
            ? id : throw new ArgumentException("no id for " + t)).ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var tokens = Vocabulary(alphabet, merges);
        var text = new StringBuilder();
        foreach (int id in ids ?? throw new ArgumentNullException(nameof(ids)))
            text.Append(id >= 0 && id < tokens.Count ? tokens[id] : throw new ArgumentException("no token " + id));
        return text.ToString();
    }

    private static long? MostFrequent(List<int[]> words, List<int> times, Symbols symbols)
    {
        var counts = new Dictionary<long, long>();
        for (int w = 0; w < words.Count; w++)
            for (int i = 1; i < words[w].Length; i++)
            {
                long pair = Symbols.Pair(words[w][i - 1], words[w][i]);
                counts[pair] = counts.GetValueOrDefault(pair) + times[w];
            }
        long? best = null;
        foreach (var (pair, count) in counts)
            if (best is not { } b || count > counts[b] || count == counts[b] && symbols.Compare(pair, b) > 0) best = pair;
        return best;
    }

    private static void Check(IReadOnlyList<Merge> merges)
    {
        if (merges == null || merges.Any(m => string.IsNullOrEmpty(m.Left) || string.IsNullOrEmpty(m.Right)))
            throw new ArgumentException("merges");
    }
}
