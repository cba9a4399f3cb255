using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Equally frequent words in order of first appearance.</summary>
[Trap<IWordTokenization>("ties-by-appearance", "Your order is right as long as the counts differ. Equally frequent words you leave in "
    + "the order in which they appear, so the same words in another order get other ids. What order of words depends on nothing "
    + "but the words?")]
public static class TiesByAppearance
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).Take(maxSize).Select((count, id) => (count.Key, id))
            .ToDictionary();
}
