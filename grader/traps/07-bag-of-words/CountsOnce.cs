using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Occurring is recorded, how often is not.</summary>
[Trap<IBagOfWords>("counts-once", "You record that something occurs, not how often: in *the the cat* you count one *the*. A bag holds "
    + "every word that was put in. What should happen when the same one comes again?")]
public static class CountsOnce
{
    public static int[] Counts(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. Parts.Right.Counts(ids, vocabularySize).Select(count => Math.Min(count, 1))];

    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Right.Bigrams(ids).ToDictionary(entry => entry.Key, _ => 1);
}
