using System.Text;

namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts is null || wordCounts.Values.Any(c => c < 1) || mergeCount < 0)
        {
            throw new ArgumentException("Counts start at 1, merges at 0.");
        }

        List<(List<string> Symbols, int Count)> words = wordCounts.Select(p => (Characters(p.Key), p.Value)).ToList();
        var merges = new List<Merge>();
        while (merges.Count < mergeCount)
        {
            Dictionary<Merge, int> counts = CountPairs(words);
            if (counts.Count == 0)
            {
                break;
            }

            Merge best = counts
                .OrderByDescending(p => p.Value)
                .ThenByDescending(p => p.Key.Left, StringComparer.Ordinal)
                .ThenByDescending(p => p.Key.Right, StringComparer.Ordinal)
                .First().Key;
            merges.Add(best);
            words = words.Select(w => (Apply(best, w.Symbols), w.Count)).ToList();
        }

        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        CheckMerges(merges);
        if (alphabet is null || alphabet.Any(string.IsNullOrEmpty))
        {
            throw new ArgumentException("The alphabet is null or has an empty text.");
        }

        return alphabet.Concat(merges.Select(m => m.Left + m.Right)).Distinct().ToList();
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        CheckMerges(merges);
        if (word is null)
        {
            throw new ArgumentNullException(nameof(word));
        }

        List<string> symbols = Characters(word);
        var path = new List<IReadOnlyList<string>> { symbols };
        while (true)
        {
            Merge? next = FirstThatFits(merges, symbols);
            if (next is null)
            {
                return path;
            }

            symbols = Apply(next.Value, symbols);
            path.Add(symbols);
        }
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        List<string> vocabulary = Vocabulary(alphabet, merges).ToList();
        if (word is null || Characters(word).Any(c => !alphabet.Contains(c)))
        {
            throw new ArgumentException("A character is not in the alphabet.");
        }

        return Segment(merges, word).Select(t => vocabulary.IndexOf(t)).ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        IReadOnlyList<string> vocabulary = Vocabulary(alphabet, merges);
        if (ids is null || ids.Any(i => i < 0 || i >= vocabulary.Count))
        {
            throw new ArgumentException("An id is not in the vocabulary.");
        }

        return string.Concat(ids.Select(i => vocabulary[i]));
    }

    private static Dictionary<Merge, int> CountPairs(List<(List<string> Symbols, int Count)> words)
    {
        var counts = new Dictionary<Merge, int>();
        foreach ((List<string> symbols, int count) in words)
        {
            for (int i = 0; i + 1 < symbols.Count; i++)
            {
                var pair = new Merge(symbols[i], symbols[i + 1]);
                counts[pair] = counts.GetValueOrDefault(pair) + count;
            }
        }

        return counts;
    }

    private static Merge? FirstThatFits(IReadOnlyList<Merge> merges, List<string> symbols)
    {
        foreach (Merge merge in merges)
        {
            for (int i = 0; i + 1 < symbols.Count; i++)
            {
                if (symbols[i] == merge.Left && symbols[i + 1] == merge.Right)
                {
                    return merge;
                }
            }
        }

        return null;
    }

    private static List<string> Apply(Merge merge, List<string> symbols)
    {
        var result = new List<string>();
        int i = 0;
        while (i < symbols.Count)
        {
            if (i + 1 < symbols.Count && symbols[i] == merge.Left && symbols[i + 1] == merge.Right)
            {
                result.Add(merge.Left + merge.Right);
                i += 2;
            }
            else
            {
                result.Add(symbols[i]);
                i++;
            }
        }

        return result;
    }

    private static List<string> Characters(string word) => word.EnumerateRunes().Select(r => r.ToString()).ToList();

    private static void CheckMerges(IReadOnlyList<Merge> merges)
    {
        if (merges is null || merges.Any(m => string.IsNullOrEmpty(m.Left) || string.IsNullOrEmpty(m.Right)))
        {
            throw new ArgumentException("The merges are null or have an empty side.");
        }
    }
}
