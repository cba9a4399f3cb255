using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Buckets by count in a sorted dictionary, and a report that counts as it goes.</summary>
[RightVariant<IWordTokenization>("sorted buckets")]
public static class SortedBuckets
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        if (words is null || maxSize < 0 || words.Contains(null))
            throw new ArgumentException("Words and size, please.");
        var buckets = new SortedDictionary<int, SortedSet<string>>();
        foreach (var group in words.GroupBy(word => word, StringComparer.Ordinal))
        {
            if (!buckets.TryGetValue(-group.Count(), out var bucket))
                buckets.Add(-group.Count(), bucket = new SortedSet<string>(StringComparer.Ordinal));
            bucket.Add(group.Key);
        }
        var vocabulary = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in buckets.Values.SelectMany(bucket => bucket).Take(maxSize))
            vocabulary.Add(word, vocabulary.Count);
        return vocabulary;
    }

    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        if (vocabulary is null || words is null || words.Any(word => word is null))
            throw new ArgumentException("A vocabulary and words, please.");
        var once = new HashSet<string>();
        var unknown = new List<string>();
        var occurrences = 0;
        foreach (var word in words)
        {
            if (vocabulary.TryGetValue(word, out _))
                continue;
            occurrences++;
            if (once.Add(word))
                unknown.Add(word);
        }
        return new OovReport(words.Count, occurrences, unknown);
    }
}
