using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>A pair and its mirror image are one.</summary>
[Trap<IBagOfWords>("unordered-pairs", "You count a pair and its mirror image as one: (dog, bites) and (bites, dog) fall together, and "
    + "with them the two sentences you wanted to tell apart. What does a pair know that a bag of two does not?")]
public static class UnorderedPairs
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Zip(ids.Skip(1), (left, right) => (Math.Min(left, right), Math.Max(left, right))));

    public static string? Evidence(IReadOnlyList<int> ids, IReadOnlyDictionary<(int Left, int Right), int> answer) =>
        ids.Count == 2 && ids[0] > ids[1] ? $"For {Show.Value(ids)} you gave {Show.Value(answer)}." : null;
}
