using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Gives a tie to the pair met last, as &gt;= does.</summary>
[Trap<IBytePairEncoding>("last-seen", "Equal counts go to the pair that your loop met last: with >= an equal count replaces the one "
    + "before. The merges then depend on the order in which the words happen to come. What can you compare that belongs to the pairs "
    + "themselves?")]
public static class LastSeen
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Break = pairs => pairs.Last() }.Train(wordCounts, mergeCount);
}
