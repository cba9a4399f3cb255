using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>A word keeps its count where its id should be.</summary>
[Trap<IWordTokenization>("counts-as-ids", "Each word has its count where its id should be. Two words of the same count then share an id, "
    + "and nobody can tell them apart any more. The counts decide the order: what is a word's place in it called?")]
public static class CountsAsIds
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(maxSize)
            .ToDictionary();
}
