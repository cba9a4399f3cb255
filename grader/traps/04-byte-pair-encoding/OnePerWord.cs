using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Applies a rule to its first place in a word only.</summary>
[Trap<IBytePairEncoding>("one-per-word", "You merge only the first place in each word where the rule fits. A rule holds for the whole "
    + "word, from left to right. What happens to the second t·o of toto?")]
public static class OnePerWord
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Apply = Apply }.Train(wordCounts, mergeCount);

    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Segment(merges, word);
        return merges.Aggregate(Symbols.Of(word), (symbols, merge) => Apply(merge, symbols));
    }

    private static List<string> Apply(Merge merge, IReadOnlyList<string> symbols)
    {
        var index = Symbols.Pairs(symbols).ToList().IndexOf(merge);
        return index < 0 ? [.. symbols] : Symbols.JoinAt(symbols, index);
    }
}
