namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids is null || vocabularySize < 1 || ids.Any(id => id < 0 || id >= vocabularySize))
        {
            throw new ArgumentException("An id is not in the vocabulary.");
        }

        var counts = new int[vocabularySize];
        foreach (int id in ids)
        {
            counts[id]++;
        }

        return counts;
    }

    public double[] SumPool(double[][] x)
    {
        int width = Width(x);
        if (x.Length == 0)
        {
            throw new ArgumentException("There are no rows.");
        }

        var sum = new double[width];
        foreach (double[] row in x)
        {
            for (int c = 0; c < width; c++)
            {
                sum[c] += row[c];
            }
        }

        return sum;
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        int width = Width(x);
        int positionWidth = Width(positions);
        if (positions.Length < x.Length || (x.Length > 0 && width != positionWidth))
        {
            throw new ArgumentException("The positions do not fit the tokens.");
        }

        var result = new double[x.Length][];
        for (int i = 0; i < x.Length; i++)
        {
            result[i] = new double[width];
            for (int c = 0; c < width; c++)
            {
                result[i][c] = x[i][c] + positions[i][c];
            }
        }

        return result;
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        if (ids is null)
        {
            throw new ArgumentNullException(nameof(ids));
        }

        var counts = new Dictionary<(int Left, int Right), int>();
        for (int i = 0; i + 1 < ids.Count; i++)
        {
            (int, int) pair = (ids[i], ids[i + 1]);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    private static int Width(double[][] m)
    {
        if (m is null || m.Any(row => row is null) || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix.");
        }

        return m.Length == 0 ? 0 : m[0].Length;
    }
}
