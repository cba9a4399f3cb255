using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Merges the first pair from the left for which there is any rule.</summary>
[Trap<IBytePairEncoding>("leftmost-first", "You walk through the word and merge the first pair that has any rule. The word does not "
    + "decide what is merged first; the list of merges does, and it has an order. Which of the rules that fit now was learned earliest?")]
public static class LeftmostFirst
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols =>
        {
            var index = Symbols.Pairs(symbols).ToList().FindIndex(merges.Contains);
            return index < 0 ? null : Symbols.JoinAt(symbols, index);
        });
}

/// <summary>The same pair is merged wherever it stands.</summary>
[Trap<IBytePairEncoding>("leftmost-first", "You take the first pair of the word that has any rule, and merge it everywhere. The word does "
    + "not decide what is merged first; the list of merges does, and it has an order. Which of the rules that fit now was learned "
    + "earliest?")]
public static class LeftmostRuleFirst
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Encode(alphabet, merges, word);
        var vocabulary = Symbols.Right.Vocabulary(alphabet, merges).ToList();
        return [.. Segment(merges, word).Select(token => vocabulary.IndexOf(token))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols => Symbols.Pairs(symbols).Where(merges.Contains).ToArray() is [var first, ..]
            ? Symbols.Apply(first, symbols) : null);
}
