using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>The room is filled first, and sorted afterwards.</summary>
[Trap<IWordTokenization>("cut-before-sorted", "You fill the room with the first words of the corpus and only then put them in order. A "
    + "frequent word that appears late never gets in. Which of the two steps may throw a word away, and what must be known by then?")]
public static class CutBeforeSorted
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).Take(maxSize).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select((count, id) => (count.Key, id)).ToDictionary();
}
