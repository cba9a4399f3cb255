namespace Katas.Kata04.Traps;

/// <summary>What the wrong models of this kata share: the parts they get right.</summary>
internal static class Symbols
{
    public static BytePairEncoding Right { get; } = new();

    public static List<string> Of(string word) => [.. word.EnumerateRunes().Select(rune => rune.ToString())];

    public static IEnumerable<Merge> Pairs(IReadOnlyList<string> symbols) =>
        symbols.Zip(symbols.Skip(1), (left, right) => new Merge(left, right));

    /// <summary>The symbols with those at <paramref name="index"/> and behind it joined.</summary>
    public static List<string> JoinAt(IReadOnlyList<string> symbols, int index) =>
        [.. symbols.Take(index), symbols[index] + symbols[index + 1], .. symbols.Skip(index + 2)];

    public static List<string> Apply(Merge merge, IReadOnlyList<string> symbols)
    {
        var merged = new List<string>();
        for (var i = 0; i < symbols.Count; i++)
        {
            var fits = i + 1 < symbols.Count && symbols[i] == merge.Left && symbols[i + 1] == merge.Right;
            merged.Add(fits ? symbols[i] + symbols[++i] : symbols[i]);
        }
        return merged;
    }

    /// <summary>Takes steps from the characters of a word until there is none; wrong input is refused as by the right answer.</summary>
    public static List<IReadOnlyList<string>> Path(IReadOnlyList<Merge> merges, string word,
        Func<IReadOnlyList<string>, List<string>?> step)
    {
        _ = Right.MergePath(merges, word);
        var path = new List<IReadOnlyList<string>> { Of(word) };
        while (step(path[^1]) is { } next)
            path.Add(next);
        return path;
    }
}
