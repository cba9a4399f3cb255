using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Joins all words to one long text before counting.</summary>
[Trap<IBytePairEncoding>("crosses-words", "You put all words behind one another and count pairs in one long text. So the end of a word "
    + "and the start of the next become a pair, and a token may span two words that merely met. What must a word know of its neighbours?")]
public static class CrossesWords
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        _ = Symbols.Right.Train(wordCounts, Math.Min(mergeCount, 0));
        var text = wordCounts.SelectMany(entry => Enumerable.Repeat(Symbols.Of(entry.Key), entry.Value)).SelectMany(word => word).ToList();
        return new Trainer().Train([(text, 1)], mergeCount);
    }
}
