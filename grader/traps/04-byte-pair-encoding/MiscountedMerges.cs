using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Some merges more than asked for, or fewer.</summary>
[Trap<IBytePairEncoding>("miscounted-merges", "Your merges are the right ones, but not as many as were asked for. Where does your loop "
    + "count them, and does it start, or stop, one step off?")]
[Fitted(-9, 9, "The number of merges differs by {0} from what is asked.", -1, 1, Proof = [2])]
public static class MiscountedMerges
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount, int more)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        return Symbols.Right.Train(wordCounts, Math.Max(0, mergeCount + more));
    }
}
