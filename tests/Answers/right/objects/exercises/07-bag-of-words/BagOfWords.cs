using System.Numerics;

namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(vocabularySize);
        var bag = new int[vocabularySize];
        try
        {
            foreach (var id in ids)
            {
                checked
                {
                    bag[id]++;
                }
            }
        }
        catch (IndexOutOfRangeException outside)
        {
            throw new ArgumentException("An id is not in the vocabulary.", nameof(ids), outside);
        }
        return bag;
    }

    public double[] SumPool(double[][] x)
    {
        var rows = Row.All(x);
        return rows.Count > 0 ? rows.Aggregate((sum, row) => sum + row).Numbers : throw new ArgumentException("No rows.", nameof(x));
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        var (words, places) = (Row.All(x), Row.All(positions));
        ArgumentOutOfRangeException.ThrowIfLessThan(places.Count, words.Count, nameof(positions));
        return [.. words.Zip(places, (word, place) => (word + place).Numbers)];
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var counts = new Dictionary<(int Left, int Right), int>();
        using var right = ids.GetEnumerator();
        if (!right.MoveNext())
        {
            return counts;
        }
        for (var left = right.Current; right.MoveNext(); left = right.Current)
        {
            counts[(left, right.Current)] = 1 + counts.GetValueOrDefault((left, right.Current));
        }
        return counts;
    }

    private sealed record Row(double[] Numbers) : IAdditionOperators<Row, Row, Row>
    {
        public static Row operator +(Row left, Row right)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(left.Numbers.Length, right.Numbers.Length);
            return new Row([.. left.Numbers.Select((number, j) => number + right.Numbers[j])]);
        }

        public static IReadOnlyList<Row> All(double[][] rows)
        {
            ArgumentNullException.ThrowIfNull(rows);
            var all = rows.Select(row => new Row([.. row ?? throw new ArgumentException("A row is null.")])).ToList();
            return all.All(row => row.Numbers.Length == all[0].Numbers.Length)
                ? all
                : throw new ArgumentException("The rows differ in length.", nameof(rows));
        }
    }
}
