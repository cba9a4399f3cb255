namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    private sealed class NotWellFormedException(string message) : ArgumentException(message);

    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        Demand(wordCounts is not null && wordCounts.All(entry => entry.Value > 0), "Each word must occur.");
        Demand(mergeCount >= 0, "The number of merges must not be negative.");
        return Learn([.. wordCounts!.Select(entry => (Chain.Of(entry.Key), entry.Value))]).Take(mergeCount).ToList();
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        Demand(alphabet is not null && !alphabet.Any(string.IsNullOrEmpty), "The alphabet must hold characters.");
        WellFormed(merges);
        return new OrderedDictionary<string, bool>(alphabet!.Concat(merges.Select(merge => string.Concat(merge.Left, merge.Right)))
            .Distinct().Select(token => KeyValuePair.Create(token, true))).Keys.ToList();
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => Path(merges, word).Last().Symbols().ToList();

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Path(merges, word).Select(chain => chain.Symbols().ToList()).ToList();

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var vocabulary = Vocabulary(alphabet, merges).ToList();
        return Segment(merges, word).Select(token =>
        {
            var id = vocabulary.IndexOf(token);
            Demand(id >= 0, $"'{token}' has no id.");
            return id;
        }).ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        Demand(ids is not null && ids.All(id => id >= 0 && id < vocabulary.Count), "An id is not in the vocabulary.");
        return string.Concat(ids!.Select(id => vocabulary[id]));
    }

    private static IEnumerable<Merge> Learn(IReadOnlyList<(Chain? Word, int Count)> corpus)
    {
        while (true)
        {
            var counts = new SortedDictionary<Merge, long>(Comparer<Merge>.Create(Greatest));
            foreach (var (word, count) in corpus)
            {
                foreach (var pair in word.Pairs())
                {
                    counts[pair] = counts.TryGetValue(pair, out var before) ? before + count : count;
                }
            }
            if (counts.Count == 0)
            {
                yield break;
            }
            // The pairs come with the greatest first, and MaxBy keeps the first of equals.
            var best = counts.MaxBy(entry => entry.Value).Key;
            yield return best;
            corpus = [.. corpus.Select(entry => (entry.Word.Apply(best), entry.Count))];
        }
    }

    private static int Greatest(Merge a, Merge b) => string.CompareOrdinal(b.Left, a.Left) is var left and not 0
        ? left
        : string.CompareOrdinal(b.Right, a.Right);

    private static IEnumerable<Chain?> Path(IReadOnlyList<Merge> merges, string word)
    {
        WellFormed(merges);
        Demand(word is not null, "A word is needed.");
        return Steps(Chain.Of(word!), merges);
    }

    private static IEnumerable<Chain?> Steps(Chain? chain, IReadOnlyList<Merge> merges)
    {
        yield return chain;
        foreach (var merge in merges.Where(merge => chain.Pairs().Contains(merge)).Take(1))
        {
            foreach (var later in Steps(chain.Apply(merge), merges))
            {
                yield return later;
            }
        }
    }

    private static void WellFormed(IReadOnlyList<Merge> merges) => Demand(
        merges is not null && merges.All(merge => !string.IsNullOrEmpty(merge.Left) && !string.IsNullOrEmpty(merge.Right)),
        "Merges need two sides.");

    private static void Demand(bool condition, string message)
    {
        if (!condition)
        {
            throw new NotWellFormedException(message);
        }
    }
}
