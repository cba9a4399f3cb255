using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Equally frequent words from z to a.</summary>
[Trap<IWordTokenization>("ties-backwards", "Counts fall from the first word to the last, and you let the words fall with them: equally "
    + "frequent ones run from z to a. Only one of the two orders is a descending one.")]
public static class TiesBackwards
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).ThenByDescending(count => count.Key, StringComparer.Ordinal)
            .Take(maxSize).Select((count, id) => (count.Key, id)).ToDictionary();
}
