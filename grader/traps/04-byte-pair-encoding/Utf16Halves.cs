using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Starts from <c>char</c>s instead of characters.</summary>
[Trap<IBytePairEncoding>("utf16-halves", "You start from the chars of the string. An emoji takes two of them, and half an emoji is not a "
    + "character. Which type in .NET holds one whole Unicode character?")]
public static class Utf16Halves
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        return new Trainer().Train(wordCounts.Select(entry => (Halves(entry.Key), entry.Value)), mergeCount);
    }

    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.MergePath(merges, word);
        var path = new List<IReadOnlyList<string>> { Halves(word) };
        while (merges.Where(Symbols.Pairs(path[^1]).Contains).Take(1).ToArray() is [var merge])
            path.Add(Symbols.Apply(merge, path[^1]));
        return path;
    }

    private static List<string> Halves(string word) => [.. word.Select(half => half.ToString())];
}
