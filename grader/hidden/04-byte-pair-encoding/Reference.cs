using Katas.Testing;

namespace Katas.Kata04.Hidden;

/// <summary>
/// A second byte-pair encoding, written as text replacement: each symbol stands between brackets that occur in no word,
/// so a rule cannot fire inside a longer symbol, and a replacement runs from left to right by itself.
/// </summary>
internal static class Reference
{
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    public static Merge[] Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        var words = wordCounts.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (Text: Bracket(entry.Key), entry.Value))
            .ToArray();
        var merges = new List<Merge>();
        while (merges.Count < mergeCount && Best(words) is { } best)
        {
            merges.Add(best);
            words = [.. words.Select(word => (Apply(best, word.Text), word.Value))];
        }
        return [.. merges];
    }

    /// <summary>Again and again, the first merge that fits, everywhere it fits.</summary>
    public static string[][] Path(IReadOnlyList<Merge> merges, string word)
    {
        var path = new List<string> { Bracket(word) };
        while (merges.Select(merge => Apply(merge, path[^1])).FirstOrDefault(text => text != path[^1]) is { } next)
            path.Add(next);
        return [.. path.Select(Symbols)];
    }

    public static string[] Segment(IReadOnlyList<Merge> merges, string word) => Path(merges, word)[^1];

    /// <summary>
    /// Whether it comes to the same if the list is looked through again after each place. The contract promises that only such lists
    /// are asked.
    /// </summary>
    public static bool DoesNotMatterHow(IReadOnlyList<Merge> merges, string word)
    {
        var text = Bracket(word);
        while (merges.FirstOrDefault(merge => Apply(merge, text) != text) is { Left: not null } merge)
            text = ApplyOnce(merge, text);
        return Symbols(text).SequenceEqual(Segment(merges, word));
    }

    /// <summary>The rules of GPT-4o inside one word: every pair that joins to one of its tokens, in the order of the ids.</summary>
    public static Merge[] RulesOfGpt4o(string word)
    {
        var pieces = Enumerable.Range(0, word.Length)
            .SelectMany(start => Enumerable.Range(1, word.Length - start).Select(length => word.Substring(start, length)));
        var ids = pieces.Distinct().Select(piece => (piece, Ids: Gpt4o.Encode(piece))).Where(entry => entry.Ids.Count == 1)
            .ToDictionary(entry => entry.piece, entry => entry.Ids[0]);
        return [.. ids.Keys.OrderBy(piece => ids[piece]).SelectMany(piece => Enumerable.Range(1, piece.Length - 1)
            .Select(cut => new Merge(piece[..cut], piece[cut..]))
            .Where(merge => ids.ContainsKey(merge.Left) && ids.ContainsKey(merge.Right)))];
    }

    private static Merge? Best((string Text, int Value)[] words)
    {
        var counts = new Dictionary<Merge, int>();
        foreach (var (text, count) in words)
        {
            var symbols = Symbols(text);
            for (var i = symbols.Length - 1; i > 0; i--)
                counts[new(symbols[i - 1], symbols[i])] = counts.GetValueOrDefault(new(symbols[i - 1], symbols[i])) + count;
        }
        return counts.Count == 0 ? null : counts.Aggregate((best, next) => Compare(next, best) > 0 ? next : best).Key;
    }

    private static int Compare(KeyValuePair<Merge, int> a, KeyValuePair<Merge, int> b)
    {
        if (a.Value != b.Value)
            return a.Value.CompareTo(b.Value);
        var left = string.CompareOrdinal(a.Key.Left, b.Key.Left);
        return left != 0 ? left : string.CompareOrdinal(a.Key.Right, b.Key.Right);
    }

    private static string Bracket(string word) => string.Concat(word.EnumerateRunes().Select(rune => $"{Open}{rune}{Close}"));

    private static string Apply(Merge merge, string text) =>
        text.Replace($"{Open}{merge.Left}{Close}{Open}{merge.Right}{Close}", $"{Open}{merge.Left}{merge.Right}{Close}",
            StringComparison.Ordinal);

    private static string ApplyOnce(Merge merge, string text)
    {
        var pair = $"{Open}{merge.Left}{Close}{Open}{merge.Right}{Close}";
        var place = text.IndexOf(pair, StringComparison.Ordinal);
        return $"{text[..place]}{Open}{merge.Left}{merge.Right}{Close}{text[(place + pair.Length)..]}";
    }

    private static string[] Symbols(string text) => text.Split([Open, Close], StringSplitOptions.RemoveEmptyEntries);
}
