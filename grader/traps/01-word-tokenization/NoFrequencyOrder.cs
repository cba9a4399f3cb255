using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Ids in order of first appearance.</summary>
[Trap<IWordTokenization>("no-frequency-order", "You numbered the words in the order in which they appear. When the room is short, the "
    + "words at the start of the corpus get in, however rare they are. Which words should survive?")]
public static class NoFrequencyOrder
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        words.Distinct().Take(maxSize).Select((word, id) => (word, id)).ToDictionary();
}
