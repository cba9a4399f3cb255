using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Breaks ties by the joined text.</summary>
[Trap<IBytePairEncoding>("joined-tie", "You decide ties by the joined text of the two sides. Joined, a+c is greater than ab+b; side by "
    + "side, it is not. What is compared first, and what only when that is equal?")]
public static class JoinedTie
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Break = pairs => pairs.OrderByDescending(pair => pair.Left + pair.Right, StringComparer.Ordinal).First() }
            .Train(wordCounts, mergeCount);
}
