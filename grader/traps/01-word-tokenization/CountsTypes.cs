using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Unknown words are counted once each.</summary>
[Trap<IWordTokenization>("counts-types", "You counted each unknown word once, however often it occurs. A reader stumbles every time: the "
    + "report wants the occurrences, and only the list has each word once.")]
public static class CountsTypes
{
    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        var right = new WordTokenization().Coverage(vocabulary, words);
        return right with { Unknown = right.DistinctUnknown.Count };
    }
}
