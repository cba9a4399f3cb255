using System.Collections;

namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        var destinations = Destinations(permutation);
        var result = ids?.ToArray() ?? throw new ArgumentNullException(nameof(ids));
        foreach (ref var id in result.AsSpan())
        {
            id = (uint)id < (uint)destinations.Length ? destinations[id] : throw new ArgumentOutOfRangeException(nameof(ids));
        }
        return result;
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        var destinations = Destinations(permutation);
        Rectangle(table);
        if (table.Length != destinations.Length)
        {
            throw new ArgumentException("The permutation does not fit the table.", nameof(permutation));
        }
        // Sorting the rows by their destinations moves them there.
        var rows = Array.ConvertAll(table, row => row.AsSpan().ToArray());
        Array.Sort(destinations, rows);
        return rows;
    }

    public double Cosine(double[] a, double[] b)
    {
        var (sizeA, sizeB) = (Largest(a), Largest(b));
        if (a.Length != b.Length)
        {
            throw new ArgumentException("The vectors differ in length.");
        }
        var (ab, aa, bb) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            var (x, y) = (a[i] / sizeA, b[i] / sizeB);
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        return Math.Max(-1, Math.Min(1, ab / Math.Sqrt(aa * bb)));
    }

    public int NearestById(int id, int vocabularySize) => vocabularySize < 2 || (uint)id >= (uint)vocabularySize
        ? throw new ArgumentOutOfRangeException(nameof(id), id, $"There is no neighbour among {vocabularySize} ids.")
        : Math.Abs(id - 1);

    public int NearestByMeaning(double[][] table, int id)
    {
        Rectangle(table);
        NearestById(id, table.Length);
        var cosines = Array.ConvertAll(table, row => Cosine(table[id], row));
        cosines[id] = double.NegativeInfinity;
        var best = 0;
        for (var i = 1; i < cosines.Length; i++)
        {
            best = cosines[i] > cosines[best] ? i : best;
        }
        return best;
    }

    private static double Largest(double[] vector)
    {
        var largest = 0.0;
        foreach (var number in vector ?? throw new ArgumentNullException(nameof(vector)))
        {
            largest = double.IsFinite(number) ? Math.Max(largest, Math.Abs(number)) : throw new ArgumentException("Not finite.");
        }
        return largest > 0 ? largest : throw new ArgumentException("A vector without numbers or of zeros has no direction.");
    }

    private static int[] Destinations(IReadOnlyList<int> permutation)
    {
        var taken = new BitArray(permutation?.Count ?? throw new ArgumentNullException(nameof(permutation)));
        var result = new int[permutation.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = permutation[i];
            if ((uint)result[i] >= (uint)taken.Length || taken[result[i]])
            {
                throw new ArgumentException($"This is no permutation: {result[i]}.", nameof(permutation));
            }
            taken[result[i]] = true;
        }
        return result;
    }

    private static void Rectangle(double[][] table)
    {
        if (table is null || table.Any(row => row?.Length != table[0]?.Length || row is null))
        {
            throw new ArgumentException("The table or a row is null, or rows differ in length.", nameof(table));
        }
    }
}
