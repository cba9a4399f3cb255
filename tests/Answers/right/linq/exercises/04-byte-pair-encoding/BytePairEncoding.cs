using System.Collections.Immutable;

namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        ArgumentNullException.ThrowIfNull(wordCounts);
        ArgumentOutOfRangeException.ThrowIfNegative(mergeCount);
        if (wordCounts.Values.Any(count => count < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(wordCounts), "Each word occurs at least once.");
        }
        var corpus = wordCounts.Select(entry => (Word: Symbols.Of(entry.Key), Count: (long)entry.Value)).ToList();
        var merges = ImmutableList<Merge>.Empty;
        while (merges.Count < mergeCount && MostFrequentPair(corpus) is { } best)
        {
            merges = merges.Add(best);
            corpus = corpus.Select(entry => (entry.Word.Joined(best), entry.Count)).ToList();
        }
        return merges;
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        Check(merges);
        return alphabet.Any(string.IsNullOrEmpty)
            ? throw new ArgumentException("The alphabet holds an empty text.", nameof(alphabet))
            : alphabet.Concat(merges.Select(merge => merge.Left + merge.Right)).Distinct().ToImmutableArray();
    }

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word).Last();

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        Check(merges);
        ArgumentNullException.ThrowIfNull(word);
        return Steps().ToImmutableList();

        IEnumerable<IReadOnlyList<string>> Steps()
        {
            for (var symbols = Symbols.Of(word); symbols is not null; symbols = Next(symbols))
            {
                yield return symbols;
            }
        }

        ImmutableList<string>? Next(ImmutableList<string> symbols)
        {
            var pairs = symbols.Pairs().ToHashSet();
            var fitting = merges.Where(pairs.Contains).Take(1).ToList();
            return fitting.Count == 0 ? null : symbols.Joined(fitting[0]);
        }
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var ids = Vocabulary(alphabet, merges).Select((token, id) => (token, id)).ToDictionary(entry => entry.token, entry => entry.id);
        return Segment(merges, word)
            .Select(token => ids.TryGetValue(token, out var id) ? id : throw new ArgumentException($"'{token}' is not in the alphabet."))
            .ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var vocabulary = Vocabulary(alphabet, merges);
        return string.Join("", ids.Select(id => vocabulary.ElementAtOrDefault(id) ?? throw new ArgumentException($"No token {id}.")));
    }

    private static Merge? MostFrequentPair(IEnumerable<(ImmutableList<string> Word, long Count)> corpus) => corpus
        .SelectMany(entry => entry.Word.Pairs(), (entry, pair) => (Pair: pair, entry.Count))
        .AggregateBy(place => place.Pair, 0L, (sum, place) => sum + place.Count)
        .OrderByDescending(entry => entry.Value)
        .ThenByDescending(entry => entry.Key.Left, StringComparer.Ordinal)
        .ThenByDescending(entry => entry.Key.Right, StringComparer.Ordinal)
        .Select(entry => (Merge?)entry.Key)
        .FirstOrDefault();

    private static void Check(IReadOnlyList<Merge> merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        foreach (var (left, right) in merges)
        {
            ArgumentException.ThrowIfNullOrEmpty(left);
            ArgumentException.ThrowIfNullOrEmpty(right);
        }
    }
}
