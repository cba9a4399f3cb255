using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>The first id is 1.</summary>
[Trap<IWordTokenization>("ids-from-one", "Your first id is 1. Later an id picks a row of a table, and rows are counted like the elements "
    + "of an array.")]
public static class IdsFromOne
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        new WordTokenization().BuildVocabulary(words, maxSize).ToDictionary(pair => pair.Key, pair => pair.Value + 1);
}
