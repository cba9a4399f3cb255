using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Equally frequent words in order without regard to case.</summary>
[Trap<IWordTokenization>("ties-ignoring-case", "You order equally frequent words as if capitals were small letters. B and b then stand "
    + "in the order in which they happen to come, and that is no order at all. What does a comparison look at that knows "
    + "nothing of letters?")]
public static class TiesIgnoringCase
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.OrdinalIgnoreCase)
            .Take(maxSize).Select((count, id) => (count.Key, id)).ToDictionary();
}
