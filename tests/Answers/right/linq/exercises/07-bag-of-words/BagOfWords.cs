using System.Collections.Immutable;

namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabularySize, 1);
        if (ids.Any(id => id < 0 || id >= vocabularySize))
        {
            throw new ArgumentOutOfRangeException(nameof(ids));
        }
        var counts = ids.CountBy(id => id).ToDictionary();
        return Enumerable.Range(0, vocabularySize).Select(id => counts.GetValueOrDefault(id)).ToArray();
    }

    public double[] SumPool(double[][] x)
    {
        Check(x);
        return x is []
            ? throw new ArgumentException("No rows.", nameof(x))
            : Enumerable.Range(0, x[0].Length).Select(j => x.Sum(row => row[j])).ToArray();
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        Check(x);
        Check(positions);
        if (positions.Length < x.Length || x.Zip(positions).Any(pair => pair.First.Length != pair.Second.Length))
        {
            throw new ArgumentException("The positions do not fit.", nameof(positions));
        }
        return x.Zip(positions, (row, position) => row.Zip(position, (a, b) => a + b).ToArray()).ToArray();
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Zip(ids.Skip(1)).GroupBy(pair => pair).ToImmutableDictionary(group => group.Key, group => group.Count());
    }

    private static void Check(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null) || rows.Select(row => row.Length).Distinct().Count() > 1)
        {
            throw new ArgumentException("Rows are missing or differ in length.");
        }
    }
}
