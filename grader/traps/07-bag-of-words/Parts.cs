namespace Katas.Kata07.Traps;

/// <summary>Pieces the wrong models are put together from; each refuses what the right answer refuses.</summary>
internal static class Parts
{
    public static BagOfWords Right => new();

    /// <summary>Rows that combine each token with something else than its own position.</summary>
    public static double[][] Rows(double[][] x, double[][] positions, Func<double[], int, double[]> row)
    {
        _ = Right.AddPositions(x, positions);
        return [.. x.Select(row)];
    }

    public static double[] Plus(double[] a, double[] b) => [.. a.Zip(b, (left, right) => left + right)];

    /// <summary>Bigrams of other pairs than the neighbours.</summary>
    public static IReadOnlyDictionary<(int Left,
        int Right), int> Bigrams(IReadOnlyList<int> ids, Func<IEnumerable<(int Left, int Right)>> pairs)
    {
        _ = Right.Bigrams(ids);
        return pairs().CountBy(pair => pair).ToDictionary();
    }
}
