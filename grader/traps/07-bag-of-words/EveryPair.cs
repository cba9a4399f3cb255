using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Each word is paired with all later ones.</summary>
[Trap<IBagOfWords>("every-pair", "You pair each word with every later word, not only with the next. The counts then say who comes before "
    + "whom somewhere, and they grow with the square of the length. How far apart are two neighbours?")]
public static class EveryPair
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.SelectMany((left, i) => ids.Skip(i + 1).Select(right => (left, right))));
}
