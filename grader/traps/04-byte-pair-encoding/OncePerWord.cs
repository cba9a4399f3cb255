using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>A pair counts once in a word, at however many places it stands.</summary>
[Trap<IBytePairEncoding>("once-per-word", "You count a pair once for each word it occurs in, and not once for each place: an has two "
    + "places in banana. A merge saves one symbol at every place. By how much should the pair's count grow?")]
public static class OncePerWord
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Pairs = symbols => [.. Symbols.Pairs(symbols).Distinct()] }.Train(wordCounts, mergeCount);
}
