using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>Equal things stand together once sorted; pairs come in a sorted dictionary.</summary>
[RightVariant<IBagOfWords>("counting by sorting")]
public static class SortedBags
{
    public static int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        var counts = new int[Parts.Right.Counts(ids, vocabularySize).Length];
        foreach (var run in ids.Order().GroupBy(id => id))
            counts[run.Key] = run.Count();
        return counts;
    }

    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        _ = Parts.Right.Bigrams(ids);
        var bigrams = new SortedDictionary<(int Left, int Right), int>();
        for (var i = ids.Count - 1; i > 0; i--)
            bigrams[(ids[i - 1], ids[i])] = bigrams.GetValueOrDefault((ids[i - 1], ids[i])) + 1;
        return bigrams;
    }
}
