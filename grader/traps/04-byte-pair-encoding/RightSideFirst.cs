using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Ties are decided by the right side, then the left.</summary>
[Trap<IBytePairEncoding>("right-side-first", "You decide ties by the right side of the pair and look at the left only when those are "
    + "equal. Both orders are reproducible, but everyone must use the same one. Which side does the contract name first?")]
public static class RightSideFirst
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer
        {
            Break = pairs => pairs.OrderByDescending(pair => pair.Right, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Left, StringComparer.Ordinal).First()
        }.Train(wordCounts, mergeCount);
}
