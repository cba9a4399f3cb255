namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        Ids(ids, vocabularySize);
        var rows = new double[ids.Count][];
        for (int cell = 0, t = 0; t < rows.Length; t++)
            for (rows[t] = new double[vocabularySize], cell = 0; cell < vocabularySize; cell++)
                rows[t][cell] = 1 - Math.Min(1, Math.Abs((double)cell - ids[t]));
        return rows;
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        int width = Table(table);
        var hot = OneHot(ids, table.Length);
        var rows = new double[hot.Length][];
        for (int t = 0; t < rows.Length; t++)
        {
            rows[t] = new double[width];
            for (int v = 0; v < table.Length; v++)
                for (int j = 0; j < width; j++)
                    rows[t][j] += hot[t][v] * table[v][j];
        }
        return rows;
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        int width = Table(table);
        Ids(ids, table.Length);
        var rows = new double[ids.Count][];
        for (int t = 0; t < rows.Length; t++) Buffer.BlockCopy(table[ids[t]], 0, rows[t] = new double[width], 0, width * sizeof(double));
        return rows;
    }

    // In the order of the ids: what belongs to one row stands together.
    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        int width = Table(upstream);
        Ids(ids, vocabularySize);
        if (upstream.Length == 0 || upstream.Length != ids.Count) throw new ArgumentException("rows");
        int[] order = Enumerable.Range(0, ids.Count).ToArray(), keys = ids.ToArray();
        Array.Sort(keys, order);
        var rows = new double[vocabularySize][];
        for (int v = 0, at = 0; v < vocabularySize; v++)
            for (rows[v] = new double[width]; at < keys.Length && keys[at] == v; at++)
                for (int j = 0; j < width; j++)
                    rows[v][j] += upstream[order[at]][j];
        return rows;
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        if ((tokens | vocabularySize | width) < 0) throw new ArgumentException("a size is below 0");
        UInt128 product = (UInt128)(ulong)tokens * (ulong)vocabularySize * (ulong)width;
        return product <= long.MaxValue ? (long)product : throw new OverflowException("more than a long");
    }

    private static void Ids(IReadOnlyList<int> ids, int size)
    {
        foreach (int id in ids ?? throw new ArgumentNullException(nameof(ids)))
            if (id < 0 || id >= size) throw new ArgumentException("id " + id);
    }

    private static int Table(double[][] table)
    {
        if (table == null || table.Any(row => row == null) || table.Any(row => row.Length != table[0].Length))
            throw new ArgumentException("table");
        return table.Length == 0 ? 0 : table[0].Length;
    }
}
