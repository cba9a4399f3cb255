namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        Permutation(permutation);
        var result = new int[ids?.Count ?? throw new ArgumentNullException(nameof(ids))];
        for (int i = 0; i < result.Length; i++)
            result[i] = (uint)ids[i] < permutation.Count ? permutation[ids[i]] : throw new ArgumentException("id " + ids[i]);
        return result;
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        Permutation(permutation);
        if (Table(table) != permutation.Count) throw new ArgumentException("lengths");
        // Copies first, then one cycle of the permutation after the other, in place.
        var rows = Array.ConvertAll(table, row => (double[])row.Clone());
        var home = new bool[rows.Length];
        for (int start = 0; start < rows.Length; start++)
        {
            var carried = rows[start];
            for (int at = start; !home[at]; at = permutation[at])
            {
                home[at] = true;
                (carried, rows[permutation[at]]) = (rows[permutation[at]], carried);
            }
        }
        return rows;
    }

    // Largest numbers first moved to between 1/2 and 1 by a power of two, which rounds nothing; then one root for both lengths.
    public double Cosine(double[] a, double[] b)
    {
        int up = Exponent(a), down = Exponent(b);
        if (a.Length != b.Length) throw new ArgumentException("lengths");
        double ab = 0, aa = 0, bb = 0;
        for (int i = 0; i < a.Length; i++)
        {
            double x = Math.ScaleB(a[i], -up), y = Math.ScaleB(b[i], -down);
            ab = Math.FusedMultiplyAdd(x, y, ab);
            aa = Math.FusedMultiplyAdd(x, x, aa);
            bb = Math.FusedMultiplyAdd(y, y, bb);
        }
        return Math.CopySign(Math.Min(1, Math.Abs(ab) / Math.Sqrt(aa * bb)), ab);
    }

    public int NearestById(int id, int vocabularySize)
    {
        if (vocabularySize < 2 || (uint)id >= (uint)vocabularySize) throw new ArgumentException("id " + id);
        return id - 1 + 2 * Convert.ToInt32(id == 0);
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        NearestById(id, Table(table));
        var cosines = table.Select(row => Cosine(row, table[id])).ToArray();
        int best = id == 0 ? 1 : 0;
        for (int i = best + 1; i < cosines.Length; i++)
            if (i != id && cosines[i] > cosines[best]) best = i;
        return best;
    }

    private static int Exponent(double[] vector)
    {
        double largest = 0;
        foreach (double number in vector ?? throw new ArgumentNullException(nameof(vector)))
            largest = double.IsFinite(number) ? Math.MaxMagnitude(largest, number) : throw new ArgumentException("not finite");
        return largest != 0 ? Math.ILogB(largest) + 1 : throw new ArgumentException("no direction");
    }

    private static int Table(double[][] table)
    {
        if (table == null || table.Any(row => row == null) || table.Any(row => row.Length != table[0].Length))
            throw new ArgumentException("table");
        return table.Length;
    }

    private static void Permutation(IReadOnlyList<int> permutation)
    {
        var seen = new ulong[((permutation?.Count ?? throw new ArgumentNullException(nameof(permutation))) + 63) / 64];
        foreach (int p in permutation)
        {
            if ((uint)p >= permutation.Count || (seen[p >> 6] >> p & 1) != 0) throw new ArgumentException("no permutation");
            seen[p >> 6] |= 1UL << p;
        }
    }
}
