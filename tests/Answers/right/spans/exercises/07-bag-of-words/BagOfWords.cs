namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    // Sorted ids lie in runs; the length of a run is the count.
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids is null || vocabularySize <= 0)
        {
            throw new ArgumentException("Ids are needed, and a vocabulary of at least one word.");
        }
        var counts = new int[vocabularySize];
        var sorted = ids.Order().ToArray().AsSpan();
        while (!sorted.IsEmpty)
        {
            var id = sorted[0];
            var run = sorted.IndexOfAnyExcept(id) is var end and >= 0 ? end : sorted.Length;
            counts[(uint)id < (uint)vocabularySize ? id : throw new ArgumentOutOfRangeException(nameof(ids))] = run;
            sorted = sorted[run..];
        }
        return counts;
    }

    public double[] SumPool(double[][] x)
    {
        var width = Width(x);
        if (x.Length == 0)
        {
            throw new ArgumentException("There is nothing to sum.", nameof(x));
        }
        var sums = new double[width];
        foreach (ReadOnlySpan<double> row in x)
        {
            Add(sums, row);
        }
        return sums;
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        if (Width(x) != Width(positions) && x.Length > 0 || x.Length > positions.Length)
        {
            throw new ArgumentException("Too few positions, or another width.", nameof(positions));
        }
        var result = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            result[i] = [.. positions[i]];
            Add(result[i], x[i]);
        }
        return result;
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        var numbers = ids?.ToArray() ?? throw new ArgumentNullException(nameof(ids));
        var pairs = new SortedDictionary<(int Left, int Right), int>();
        for (var rest = numbers.AsSpan(); rest is [var left, var right, ..]; rest = rest[1..])
        {
            pairs[(left, right)] = pairs.TryGetValue((left, right), out var count) ? count + 1 : 1;
        }
        return pairs;
    }

    private static void Add(Span<double> target, ReadOnlySpan<double> source)
    {
        for (var j = 0; j < target.Length; j++)
        {
            target[j] += source[j];
        }
    }

    private static int Width(double[][] rows)
    {
        var width = rows is [{ } first, ..] ? first.Length : 0;
        return rows is not null && Array.TrueForAll(rows, row => row is not null && row.Length == width)
            ? width
            : throw new ArgumentException("Rows are null or differ in length.", nameof(rows));
    }
}
