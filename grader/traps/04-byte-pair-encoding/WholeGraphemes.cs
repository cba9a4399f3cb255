using System.Globalization;
using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Starts from what a reader sees as one sign, not from characters.</summary>
[Trap<IBytePairEncoding>("whole-graphemes", "You start from what a reader sees as one sign. A letter with its accent, or an emoji with its "
    + "colour, can be several characters, and their pairs are to be counted and merged like any others. Which type in .NET holds one "
    + "character?")]
public static class WholeGraphemes
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        return new Trainer().Train(wordCounts.Select(entry => (Signs(entry.Key), entry.Value)), mergeCount);
    }

    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.MergePath(merges, word);
        var path = new List<IReadOnlyList<string>> { Signs(word) };
        while (merges.Where(Symbols.Pairs(path[^1]).Contains).Take(1).ToArray() is [var merge])
            path.Add(Symbols.Apply(merge, path[^1]));
        return path;
    }

    private static List<string> Signs(string word)
    {
        var signs = new List<string>();
        for (var elements = StringInfo.GetTextElementEnumerator(word); elements.MoveNext();)
            signs.Add(elements.GetTextElement());
        return signs;
    }
}
