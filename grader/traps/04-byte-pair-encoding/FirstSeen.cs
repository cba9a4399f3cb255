using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Gives a tie to the pair met first.</summary>
[Trap<IBytePairEncoding>("first-seen", "Equal counts go to the pair that your loop met first, so the merges depend on the order in which "
    + "the words happen to come. The same counts in another order must give the same tokens. What can you compare that belongs to the "
    + "pairs themselves?")]
public static class FirstSeen
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Break = pairs => pairs.First() }.Train(wordCounts, mergeCount);
}
