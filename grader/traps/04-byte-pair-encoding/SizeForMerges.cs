using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>The number of merges is taken for the size of the vocabulary.</summary>
[Trap<IBytePairEncoding>("size-for-merges", "You stop when the vocabulary has as many tokens as merges were asked for, and the single "
    + "characters are counted among them. Many libraries are told the size; here the number of merges is named. How many entries should "
    + "the list have?")]
public static class SizeForMerges
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        var characters = wordCounts.Keys.SelectMany(Symbols.Of).Distinct().Count();
        return Symbols.Right.Train(wordCounts, mergeCount < 0 ? mergeCount : Math.Max(0, mergeCount - characters));
    }
}
