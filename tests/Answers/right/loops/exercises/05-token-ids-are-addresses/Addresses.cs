namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        if (ids == null)
        {
            throw new ArgumentException("No ids.");
        }
        CheckPermutation(permutation);
        var result = new int[ids.Count];
        for (var i = 0; i < result.Length; i++)
        {
            if (ids[i] < 0 || ids[i] >= permutation.Count)
            {
                throw new ArgumentException($"There is no id {ids[i]}.");
            }
            result[i] = permutation[ids[i]];
        }
        return result;
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        CheckTable(table);
        CheckPermutation(permutation);
        if (table.Length != permutation.Count)
        {
            throw new ArgumentException("Table and permutation differ in length.");
        }
        var result = new double[table.Length][];
        for (var i = 0; i < table.Length; i++)
        {
            var row = new double[table[i].Length];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = table[i][j];
            }
            result[permutation[i]] = row;
        }
        return result;
    }

    public double Cosine(double[] a, double[] b)
    {
        CheckVector(a);
        CheckVector(b);
        if (a.Length != b.Length)
        {
            throw new ArgumentException("The vectors differ in length.");
        }
        var cosine = Dot(a, b) / (Math.Sqrt(Dot(a, a)) * Math.Sqrt(Dot(b, b)));
        if (cosine > 1)
        {
            cosine = 1;
        }
        if (cosine < -1)
        {
            cosine = -1;
        }
        return cosine;
    }

    public int NearestById(int id, int vocabularySize)
    {
        if (vocabularySize < 2 || id < 0 || id >= vocabularySize)
        {
            throw new ArgumentException("No such id, or no neighbour.");
        }
        if (id == 0)
        {
            return 1;
        }
        return id - 1;
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        CheckTable(table);
        if (table.Length < 2 || id < 0 || id >= table.Length)
        {
            throw new ArgumentException("No such id, or no neighbour.");
        }
        foreach (var row in table)
        {
            CheckVector(row);
        }
        var best = -1;
        var bestCosine = 0.0;
        for (var i = 0; i < table.Length; i++)
        {
            if (i == id)
            {
                continue;
            }
            var cosine = Cosine(table[id], table[i]);
            if (best < 0 || cosine > bestCosine)
            {
                best = i;
                bestCosine = cosine;
            }
        }
        return best;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void CheckVector(double[] vector)
    {
        if (vector == null || vector.Length == 0)
        {
            throw new ArgumentException("No vector.");
        }
        var zeros = true;
        foreach (var number in vector)
        {
            if (double.IsNaN(number) || double.IsInfinity(number))
            {
                throw new ArgumentException("A number is not finite.");
            }
            if (number != 0)
            {
                zeros = false;
            }
        }
        if (zeros)
        {
            throw new ArgumentException("A vector of zeros has no direction.");
        }
    }

    private static void CheckTable(double[][] table)
    {
        if (table == null)
        {
            throw new ArgumentException("No table.");
        }
        foreach (var row in table)
        {
            if (row == null || row.Length != table[0].Length)
            {
                throw new ArgumentException("Rows are missing or differ in length.");
            }
        }
    }

    private static void CheckPermutation(IReadOnlyList<int> permutation)
    {
        if (permutation == null)
        {
            throw new ArgumentException("No permutation.");
        }
        var seen = new bool[permutation.Count];
        foreach (var place in permutation)
        {
            if (place < 0 || place >= seen.Length || seen[place])
            {
                throw new ArgumentException($"{place} is wrong in this permutation.");
            }
            seen[place] = true;
        }
    }
}
