namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        CheckPermutation(permutation);
        if (ids is null || ids.Any(id => id < 0 || id >= permutation.Count))
        {
            throw new ArgumentException("An id has no locker.");
        }

        return ids.Select(id => permutation[id]).ToArray();
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        CheckTable(table);
        CheckPermutation(permutation);
        if (permutation.Count != table.Length)
        {
            throw new ArgumentException("Table and permutation differ in length.");
        }

        var moved = new double[table.Length][];
        for (int i = 0; i < table.Length; i++)
        {
            moved[permutation[i]] = (double[])table[i].Clone();
        }

        return moved;
    }

    public double Cosine(double[] a, double[] b)
    {
        CheckVector(a);
        CheckVector(b);
        if (a.Length != b.Length)
        {
            throw new ArgumentException("The vectors differ in length.");
        }

        double dot = 0;
        double lengthA = Length(a);
        double lengthB = Length(b);
        for (int i = 0; i < a.Length; i++)
        {
            dot += a[i] / lengthA * (b[i] / lengthB);
        }

        return Math.Clamp(dot, -1, 1);
    }

    public int NearestById(int id, int vocabularySize)
    {
        if (vocabularySize < 2 || id < 0 || id >= vocabularySize)
        {
            throw new ArgumentException("There is no such id, or no other.");
        }

        return id > 0 ? id - 1 : 1;
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        CheckTable(table);
        if (table.Length < 2 || id < 0 || id >= table.Length)
        {
            throw new ArgumentException("There is no such id, or no other.");
        }

        int best = -1;
        double bestCosine = double.NegativeInfinity;
        for (int i = 0; i < table.Length; i++)
        {
            double cosine = Cosine(table[id], table[i]);
            if (i != id && cosine > bestCosine)
            {
                best = i;
                bestCosine = cosine;
            }
        }

        return best;
    }

    private static double Length(double[] v)
    {
        double sum = 0;
        foreach (double x in v)
        {
            sum += x * x;
        }

        return Math.Sqrt(sum);
    }

    private static void CheckVector(double[] v)
    {
        if (v is null || v.Any(x => !double.IsFinite(x)) || v.All(x => x == 0))
        {
            throw new ArgumentException("This vector has no direction.");
        }
    }

    private static void CheckTable(double[][] table)
    {
        if (table is null || table.Any(r => r is null) || table.Any(r => r.Length != table[0].Length))
        {
            throw new ArgumentException("This is no table.");
        }
    }

    private static void CheckPermutation(IReadOnlyList<int> permutation)
    {
        if (permutation is null || !permutation.Order().SequenceEqual(Enumerable.Range(0, permutation.Count)))
        {
            throw new ArgumentException("This is no permutation.");
        }
    }
}
