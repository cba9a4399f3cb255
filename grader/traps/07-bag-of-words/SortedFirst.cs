using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The ids are sorted before pairs are counted.</summary>
[Trap<IBagOfWords>("sorted-first", "You sort before you look at order, and sorting is what destroys it: every sentence with the same words "
    + "then has the same pairs. Which neighbours did the tokens have in the sentence?")]
public static class SortedBigrams
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        _ = Parts.Right.Bigrams(ids);
        return Parts.Right.Bigrams([.. ids.Order()]);
    }
}

/// <summary>The tokens are sorted before positions are added.</summary>
[Trap<IBagOfWords>("sorted-first", "You sort the tokens before you add the positions, so every sentence with the same words gets the same "
    + "rows: the order that positions should record is gone. Which token stands in row 0?")]
public static class SortedTokens
{
    public static double[][] AddPositions(double[][] x, double[][] positions)
    {
        _ = Parts.Right.AddPositions(x, positions);
        return Parts.Right.AddPositions([.. x.OrderBy(row => row.FirstOrDefault())], positions);
    }
}
