using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>The list of unknown words is sorted.</summary>
[Trap<IWordTokenization>("sorted-unknown", "You sorted the unknown words. The task wants them in order of first appearance, so that the "
    + "first one tells where a reader stumbles first.")]
public static class SortedUnknown
{
    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        var right = new WordTokenization().Coverage(vocabulary, words);
        return right with { DistinctUnknown = [.. right.DistinctUnknown.Order(StringComparer.Ordinal)] };
    }
}
