using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Stops when no pair occurs twice.</summary>
[Trap<IBytePairEncoding>("stops-too-early", "You stop when no pair occurs twice. A merge seen once saves little, but it was asked for, "
    + "and the contract names one reason only to learn fewer. When is there really nothing left to merge?")]
public static class StopsTooEarly
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { LeastCount = 2 }.Train(wordCounts, mergeCount);
}
