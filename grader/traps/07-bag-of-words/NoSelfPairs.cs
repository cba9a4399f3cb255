using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>A word beside itself is no pair.</summary>
[Trap<IBagOfWords>("no-self-pairs", "You leave out pairs in which both words are the same. In *very very good* the first pair is very "
    + "and very, and it is a neighbourhood like any other. To what should the counts of n words sum?")]
public static class NoSelfPairs
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Zip(ids.Skip(1), (left, right) => (left, right)).Where(pair => pair.left != pair.right));
}
