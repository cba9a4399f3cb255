using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Stops when no pair occurs twice, or as often as another least number.</summary>
[Trap<IBytePairEncoding>("stops-too-early", "You stop while there are still pairs, since none is frequent enough. A rare merge saves "
    + "little, but it was asked for, and the contract names one reason only to learn fewer. When is there really nothing left to merge?")]
[Fitted(2, 20, "A pair must occur {0} times with you.", 2, Proof = [3])]
public static class StopsTooEarly
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount, int least) =>
        new Trainer { LeastCount = least }.Train(wordCounts, mergeCount);
}
