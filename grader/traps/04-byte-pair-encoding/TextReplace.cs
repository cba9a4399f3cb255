using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Applies a rule by replacing text, also where the left side is only the end of a longer symbol.</summary>
[Trap<IBytePairEncoding>("text-replace", "You keep the symbols in one text and apply a rule with Replace. Then a+b also fires between xa "
    + "and b, because xa ends with a. A rule is about whole symbols: how can you tell where one begins and where it ends?")]
public static class TextReplace
{
    private const char Gap = '\u0001';

    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Apply = Apply }.Train(wordCounts, mergeCount);

    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Segment(merges, word);
        return merges.Aggregate(Symbols.Of(word), (symbols, merge) => Apply(merge, symbols));
    }

    private static List<string> Apply(Merge merge, IReadOnlyList<string> symbols) =>
        [.. string.Join(Gap, symbols).Replace($"{merge.Left}{Gap}{merge.Right}", merge.Left + merge.Right, StringComparison.Ordinal)
            .Split(Gap, StringSplitOptions.RemoveEmptyEntries)];
}
