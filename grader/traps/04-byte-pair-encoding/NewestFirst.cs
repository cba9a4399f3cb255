using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Applies the merge learned last among those that fit.</summary>
[Trap<IBytePairEncoding>("newest-first", "Of the merges that fit, you apply the one learned last. The early merges are the frequent "
    + "ones, and the late ones were learned on words in which the early ones had already been applied. In which order must a word "
    + "retrace those steps?")]
public static class NewestFirst
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols => merges.Where(Symbols.Pairs(symbols).Contains).TakeLast(1)
            .Select(merge => Symbols.Apply(merge, symbols)).FirstOrDefault());
}
