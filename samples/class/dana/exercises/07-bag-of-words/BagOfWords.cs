namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(vocabularySize);
        if (ids.Any(id => id < 0 || id >= vocabularySize))
            throw new ArgumentOutOfRangeException(nameof(ids), $"Every id must be from 0 to {vocabularySize - 1}.");
        var counts = new int[vocabularySize];
        foreach (var id in ids)
            counts[id]++;
        return counts;
    }

    public double[] SumPool(double[][] x)
    {
        var width = Width(x);
        if (x.Length == 0)
            throw new ArgumentException("There must be at least one row: without one, nobody knows how many sums to give.", nameof(x));
        return [.. Enumerable.Range(0, width).Select(column => x.Sum(row => row[column]))];
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        var (width, positionWidth) = (Width(x), Width(positions));
        if (positions.Length < x.Length)
            throw new ArgumentException($"There are {x.Length} tokens and only {positions.Length} positions.", nameof(positions));
        if (x.Length > 0 && positionWidth != width)
            throw new ArgumentException($"A token has {width} numbers, a position {positionWidth}; they must agree.", nameof(positions));
        return [.. x.Zip(positions, (token, position) => token.Zip(position, (a, b) => a + b).ToArray())];
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Zip(ids.Skip(1)).CountBy(pair => pair).ToDictionary();
    }

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
            throw new ArgumentException("All rows must have the same length.", nameof(rows));
        return rows.Length == 0 ? 0 : rows[0].Length;
    }
}
