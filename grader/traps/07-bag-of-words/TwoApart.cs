using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Each word is paired with the one after the next.</summary>
[Trap<IBagOfWords>("two-apart", "You pair each word with the one after the next, so every pair has a word between. How far apart are "
    + "two neighbours?")]
public static class TwoApart
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Zip(ids.Skip(2), (left, right) => (left, right)));
}
