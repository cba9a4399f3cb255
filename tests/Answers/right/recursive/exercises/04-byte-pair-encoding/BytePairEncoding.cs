using System.Collections.Immutable;

namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        wordCounts is not null && wordCounts.Values.All(count => count >= 1) && mergeCount >= 0
            ? Learn([.. wordCounts.Select(entry => (Characters(entry.Key), (long)entry.Value))], [], mergeCount)
            : throw new ArgumentException("Words that occur are needed, and a number of merges.");

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges) =>
        alphabet is not null && alphabet.All(text => text is { Length: > 0 })
            ? [.. alphabet.Union(Checked(merges).Select(merge => merge.Left + merge.Right))]
            : throw new ArgumentException("An alphabet of characters is needed.");

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Replay(Checked(merges), [Characters(word ?? throw new ArgumentNullException(nameof(word)))]);

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word) =>
        Vocabulary(alphabet, merges).ToImmutableArray() is var vocabulary
        && Segment(merges, word).Select(token => vocabulary.IndexOf(token)).ToArray() is var ids
        && !ids.Contains(-1)
            ? ids
            : throw new ArgumentException("A character of the word is not in the alphabet.");

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids) =>
        Vocabulary(alphabet, merges) is var vocabulary && ids is not null && ids.All(id => 0 <= id && id < vocabulary.Count)
            ? string.Concat(ids.Select(id => vocabulary[id]))
            : throw new ArgumentException("Ids of the vocabulary are needed.");

    private static ImmutableList<Merge> Learn(
        ImmutableArray<(ImmutableList<string> Word, long Count)> corpus, ImmutableList<Merge> learned, int wanted) =>
        learned.Count < wanted && Counts(corpus) is { Count: > 0 } counts && counts.Aggregate(Better).Key is var best
            ? Learn([.. corpus.Select(entry => (Merged(entry.Word, best), entry.Count))], learned.Add(best), wanted)
            : learned;

    private static Dictionary<Merge, long> Counts(IEnumerable<(ImmutableList<string> Word, long Count)> corpus) =>
        (from entry in corpus from pair in Pairs(entry.Word) group entry.Count by pair).ToDictionary(group =>
            group.Key, group => group.Sum());

    private static KeyValuePair<Merge, long> Better(KeyValuePair<Merge, long> a, KeyValuePair<Merge, long> b) =>
        (a.Value.CompareTo(b.Value), string.CompareOrdinal(a.Key.Left, b.Key.Left), string.CompareOrdinal(a.Key.Right, b.Key.Right)) switch
        {
            ( > 0, _, _) or (0, > 0, _) or (0, 0, > 0) => a,
            _ => b,
        };

    private static ImmutableList<ImmutableList<string>> Replay(IReadOnlyList<Merge> merges, ImmutableList<ImmutableList<string>> path) =>
        merges.Intersect(Pairs(path[^1])).Take(1).ToArray() is [var earliest]
            ? Replay(merges, path.Add(Merged(path[^1], earliest)))
            : path;

    private static IEnumerable<Merge> Pairs(ImmutableList<string> symbols) => symbols.Zip(symbols.Skip(1), (a, b) => new Merge(a, b));

    private static ImmutableList<string> Merged(ImmutableList<string> symbols, Merge merge) => symbols
        .Select((symbol, i) => (symbol, i))
        .Aggregate((Done: ImmutableList<string>.Empty, Next: 0), (state, at) =>
            at.i < state.Next ? state
            : at.symbol == merge.Left && at.i + 1 < symbols.Count && symbols[at.i + 1] == merge.Right
                ? (state.Done.Add(merge.Left + merge.Right), at.i + 2)
                : (state.Done.Add(at.symbol), at.i + 1))
        .Done;

    private static ImmutableList<string> Characters(string word) => [.. word.EnumerateRunes().Select(rune => rune.ToString())];

    private static IReadOnlyList<Merge> Checked(IReadOnlyList<Merge> merges) =>
        merges is not null && merges.All(merge => merge is { Left.Length: > 0, Right.Length: > 0 })
            ? merges
            : throw new ArgumentException("Merges with two sides are needed.");
}
