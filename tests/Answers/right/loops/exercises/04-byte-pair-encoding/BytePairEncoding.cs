using System.Text;

namespace Katas.Kata04;

public sealed partial class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts == null || mergeCount < 0)
        {
            throw new ArgumentException("Words are needed, and a number of merges from 0.");
        }
        var words = new List<List<string>>();
        var counts = new List<int>();
        foreach (var entry in wordCounts)
        {
            if (entry.Value < 1)
            {
                throw new ArgumentException($"{entry.Key} occurs {entry.Value} times.");
            }
            words.Add(Characters(entry.Key));
            counts.Add(entry.Value);
        }
        var merges = new List<Merge>();
        while (merges.Count < mergeCount)
        {
            var pairs = new Dictionary<Merge, long>();
            for (var w = 0; w < words.Count; w++)
            {
                for (var i = 0; i + 1 < words[w].Count; i++)
                {
                    var pair = new Merge(words[w][i], words[w][i + 1]);
                    pairs.TryGetValue(pair, out var count);
                    pairs[pair] = count + counts[w];
                }
            }
            if (pairs.Count == 0)
            {
                break;
            }
            var best = Best(pairs);
            merges.Add(best);
            for (var w = 0; w < words.Count; w++)
            {
                words[w] = Apply(words[w], best);
            }
        }
        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        CheckMerges(merges);
        if (alphabet == null)
        {
            throw new ArgumentException("No alphabet.");
        }
        var tokens = new List<string>();
        foreach (var character in alphabet)
        {
            if (string.IsNullOrEmpty(character))
            {
                throw new ArgumentException("An empty text in the alphabet.");
            }
            if (!tokens.Contains(character))
            {
                tokens.Add(character);
            }
        }
        foreach (var merge in merges)
        {
            if (!tokens.Contains(merge.Left + merge.Right))
            {
                tokens.Add(merge.Left + merge.Right);
            }
        }
        return tokens;
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        var path = MergePath(merges, word);
        return path[path.Count - 1];
    }

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        CheckMerges(merges);
        if (word == null)
        {
            throw new ArgumentException("No word.");
        }
        var symbols = Characters(word);
        var path = new List<IReadOnlyList<string>> { symbols };
        var rank = 0;
        while (rank < merges.Count)
        {
            var next = Apply(symbols, merges[rank]);
            if (next.Count == symbols.Count)
            {
                rank++;
                continue;
            }
            path.Add(next);
            symbols = next;
            rank = 0;
        }
        return path;
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        var tokens = Segment(merges, word);
        var ids = new int[tokens.Count];
        for (var t = 0; t < ids.Length; t++)
        {
            ids[t] = -1;
            for (var i = 0; i < vocabulary.Count; i++)
            {
                if (vocabulary[i] == tokens[t])
                {
                    ids[t] = i;
                }
            }
            if (ids[t] < 0)
            {
                throw new ArgumentException($"{tokens[t]} is not in the alphabet.");
            }
        }
        return ids;
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        if (ids == null)
        {
            throw new ArgumentException("No ids.");
        }
        var text = new StringBuilder();
        foreach (var id in ids)
        {
            if (id < 0 || id >= vocabulary.Count)
            {
                throw new ArgumentException($"No token has the id {id}.");
            }
            text.Append(vocabulary[id]);
        }
        return text.ToString();
    }
}
