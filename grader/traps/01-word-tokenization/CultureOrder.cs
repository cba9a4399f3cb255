using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Equally frequent words in the order of the machine's culture.</summary>
[Trap<IWordTokenization>("culture-order", "You ordered equally frequent words the way a dictionary for people does, and that depends on "
    + "the machine: in some countries y stands beside i. Ids must come out alike everywhere. How does a computer compare texts when no "
    + "language is involved?")]
public static class CultureOrder
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(maxSize)
            .Select((count, id) => (count.Key, id)).ToDictionary();
}

/// <summary>The same with the invariant culture, which is a language too.</summary>
[Trap<IWordTokenization>("culture-order", "You ordered equally frequent words with the invariant culture. It is the same on every machine, "
    + "but it still orders as a dictionary for people does: small letters stand beside capitals. How does a computer compare texts when no "
    + "language is involved?")]
public static class InvariantOrder
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.CountBy(word => word).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.InvariantCulture)
            .Take(maxSize).Select((count, id) => (count.Key, id)).ToDictionary();
}
