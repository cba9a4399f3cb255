using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Rare words first.</summary>
[Trap<IWordTokenization>("rarest-first", "You put the rarest words first. They win the room, and the words on every page stay outside. "
    + "Which end of the list should survive?")]
public static class RarestFirst
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderBy(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(maxSize).Select((count, id) => (count.Key, id)).ToDictionary();
}
