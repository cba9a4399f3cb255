using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Applies a rule from the end of the word to its start.</summary>
[Trap<IBytePairEncoding>("right-to-left", "You apply a rule from the end of the word to its start. Where places overlap, that leaves "
    + "another letter over: aaa became a·aa. From which end does a reader start?")]
public static class RightToLeft
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Apply = Apply }.Train(wordCounts, mergeCount);

    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols => merges.Where(Symbols.Pairs(symbols).Contains).Take(1).Select(merge => Apply(merge, symbols))
            .FirstOrDefault());

    private static List<string> Apply(Merge merge, IReadOnlyList<string> symbols)
    {
        var merged = new List<string>();
        for (var i = symbols.Count - 1; i >= 0; i--)
        {
            var fits = i > 0 && symbols[i - 1] == merge.Left && symbols[i] == merge.Right;
            merged.Insert(0, fits ? merge.Left + merge.Right : symbols[i]);
            i -= fits ? 1 : 0;
        }
        return merged;
    }
}
