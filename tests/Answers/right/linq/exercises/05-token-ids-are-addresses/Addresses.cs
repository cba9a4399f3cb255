namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        MustBePermutation(permutation);
        return ids.All(id => 0 <= id && id < permutation.Count)
            ? ids.Select(id => permutation[id]).ToArray()
            : throw new ArgumentOutOfRangeException(nameof(ids));
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        MustBeRectangular(table);
        MustBePermutation(permutation);
        return table.Length == permutation.Count
            ? permutation.Zip(table).OrderBy(entry => entry.First).Select(entry => entry.Second.ToArray()).ToArray()
            : throw new ArgumentException("Table and permutation differ in length.", nameof(permutation));
    }

    public double Cosine(double[] a, double[] b)
    {
        var (u, v) = (Unit(a), Unit(b));
        return u.Length == v.Length
            ? Math.Clamp(u.Zip(v, (x, y) => x * y).Sum(), -1, 1)
            : throw new ArgumentException("The vectors differ in length.");
    }

    public int NearestById(int id, int vocabularySize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabularySize, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, vocabularySize);
        return new[] { id - 1, id + 1 }.First(other => other >= 0);
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        MustBeRectangular(table);
        NearestById(id, table.Length);
        var units = table.Select(Unit).ToArray();
        return Enumerable.Range(0, table.Length).Where(other => other != id).MaxBy(other => Cosine(units[id], units[other]));
    }

    private static double[] Unit(double[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (!vector.All(double.IsFinite) || vector.All(number => number == 0))
        {
            throw new ArgumentException("A vector needs finite numbers, not all of them 0.");
        }
        var length = Math.Sqrt(vector.Sum(number => number * number));
        return vector.Select(number => number / length).ToArray();
    }

    private static void MustBePermutation(IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(permutation);
        if (!permutation.Order().SequenceEqual(Enumerable.Range(0, permutation.Count)))
        {
            throw new ArgumentException("Every number from 0 must occur once.", nameof(permutation));
        }
    }

    private static void MustBeRectangular(double[][] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Any(row => row is null || row.Length != table[0].Length))
        {
            throw new ArgumentException("Rows are missing or differ in length.", nameof(table));
        }
    }
}
