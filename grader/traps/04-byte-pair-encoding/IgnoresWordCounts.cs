using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Counts each pair once a word, however often the word occurs.</summary>
[Trap<IBytePairEncoding>("ignores-word-counts", "You count every word once. newest stands in the corpus 6 times, so each of its pairs "
    + "does too. By how much should a pair's count grow when you meet it in a word?")]
public static class IgnoresWordCounts
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Weight = _ => 1 }.Train(wordCounts, mergeCount);
}
