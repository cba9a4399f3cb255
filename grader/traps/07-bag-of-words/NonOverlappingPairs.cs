using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The sentence is cut into pairs.</summary>
[Trap<IBagOfWords>("non-overlapping-pairs", "You cut the sentence into pairs and step over two words at a time, so every second "
    + "neighbourhood is missing. In *dog bites man*, how many neighbours does *bites* have?")]
public static class NonOverlappingPairs
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])));
}
