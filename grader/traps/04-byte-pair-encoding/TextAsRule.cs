using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Merges any two neighbours whose joined text is a token.</summary>
[Trap<IBytePairEncoding>("text-as-rule", "You merge two neighbours whenever their joined text is a token. A rule is a pair: b+c and a+bc "
    + "make the same text as a+b and ab+c, and yet they are other rules. What do you compare, the result or both sides?")]
public static class TextAsRule
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols =>
        {
            var made = Symbols.Pairs(symbols).Select(pair => pair.Left + pair.Right).ToHashSet();
            var text = merges.Select(merge => merge.Left + merge.Right).FirstOrDefault(made.Contains);
            return text is null ? null : Join(symbols, text);
        });

    private static List<string> Join(IReadOnlyList<string> symbols, string text)
    {
        var merged = new List<string>();
        for (var i = 0; i < symbols.Count; i++)
            merged.Add(i + 1 < symbols.Count && symbols[i] + symbols[i + 1] == text ? symbols[i] + symbols[++i] : symbols[i]);
        return merged;
    }
}
