using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Counts the pairs of characters once and takes the most frequent ones.</summary>
[Trap<IBytePairEncoding>("no-recount", "You count the pairs once and take the best of that one list. After s+t there are pairs that did "
    + "not exist before, such as e+st, and others are gone. What must you do again after every merge?")]
public static class NoRecount
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        return [.. wordCounts
            .SelectMany(entry => Symbols.Pairs(Symbols.Of(entry.Key)).Select(pair => (Pair: pair, entry.Value)))
            .GroupBy(entry => entry.Pair, entry => entry.Value)
            .OrderByDescending(group => group.Sum())
            .ThenByDescending(group => group.Key.Left, StringComparer.Ordinal)
            .ThenByDescending(group => group.Key.Right, StringComparer.Ordinal)
            .Take(mergeCount).Select(group => group.Key)];
    }

    public static string? Evidence(IReadOnlyDictionary<string, int> wordCounts, int mergeCount, IReadOnlyList<Merge> answer) =>
        answer.Count > 2 && answer.Count <= mergeCount ? $"From {Show.Value(wordCounts)} you learned {Show.Value(answer)}; not one of "
            + "them has a side longer than a character." : null;
}
