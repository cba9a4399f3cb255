using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The bag ends at the largest id of the sentence.</summary>
[Trap<IBagOfWords>("short-bag", "Your counts end at the largest id that occurs, so two sentences have bags of different lengths and "
    + "cannot be compared. Every word of the vocabulary has its place, also the one nobody said. How long must the answer be, whatever "
    + "the sentence?")]
public static class ShortBag
{
    public static int[] Counts(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. Parts.Right.Counts(ids, vocabularySize).Take(ids.DefaultIfEmpty(-1).Max() + 1)];
}
