using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Breaks ties in the order of a language instead of the order of the codes.</summary>
[Trap<IBytePairEncoding>("culture-order", "Equal counts are decided in the order of a dictionary, where a stands before B: that is what "
    + "Compare, CompareTo and OrderBy do with strings unless told otherwise. The same corpus then gives other tokens on a machine that "
    + "speaks another language. Which comparison is the same everywhere?")]
public static class CultureOrder
{
    public static IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        new Trainer { Break = Trainer.Greatest(StringComparer.InvariantCulture) }.Train(wordCounts, mergeCount);
}
