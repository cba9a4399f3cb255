using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Gives a tie to the smallest pair.</summary>
[Trap<IBytePairEncoding>("smallest-pair", "Equal counts go to the smallest pair. Some tokenizers do that, and it is no worse; but "
    + "everyone who trains on this corpus must get the same merges, so the contract picks one rule. Which end of the alphabet "
    + "does it name?")]
public static class SmallestPair
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer
        {
            Break = pairs => pairs.OrderBy(pair => pair.Left, StringComparer.Ordinal)
            .ThenBy(pair => pair.Right, StringComparer.Ordinal).First()
        }.Train(wordCounts, mergeCount);
}
