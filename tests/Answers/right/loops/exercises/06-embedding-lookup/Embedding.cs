namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        CheckIds(ids, vocabularySize);
        var result = new double[ids.Count][];
        for (var t = 0; t < ids.Count; t++)
        {
            result[t] = new double[vocabularySize];
            result[t][ids[t]] = 1;
        }
        return result;
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        var width = Width(table);
        var oneHot = OneHot(ids, table.Length);
        var result = new double[ids.Count][];
        for (var t = 0; t < ids.Count; t++)
        {
            result[t] = new double[width];
            for (var j = 0; j < width; j++)
            {
                for (var v = 0; v < table.Length; v++)
                {
                    result[t][j] += oneHot[t][v] * table[v][j];
                }
            }
        }
        return result;
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        Width(table);
        CheckIds(ids, table.Length);
        var result = new double[ids.Count][];
        for (var t = 0; t < ids.Count; t++)
        {
            result[t] = (double[])table[ids[t]].Clone();
        }
        return result;
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var width = Width(upstream);
        CheckIds(ids, vocabularySize);
        if (upstream.Length == 0 || upstream.Length != ids.Count)
        {
            throw new ArgumentException("There must be one row for each id, and at least one.");
        }
        var result = new double[vocabularySize][];
        for (var v = 0; v < vocabularySize; v++)
        {
            result[v] = new double[width];
        }
        for (var t = 0; t < ids.Count; t++)
        {
            for (var j = 0; j < width; j++)
            {
                result[ids[t]][j] += upstream[t][j];
            }
        }
        return result;
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        if (tokens < 0 || vocabularySize < 0 || width < 0)
        {
            throw new ArgumentException("A size is negative.");
        }
        return checked((long)tokens * vocabularySize * width);
    }

    private static int Width(double[][] rows)
    {
        if (rows == null)
        {
            throw new ArgumentException("No rows.");
        }
        foreach (var row in rows)
        {
            if (row == null || row.Length != rows[0].Length)
            {
                throw new ArgumentException("Rows are missing or differ in length.");
            }
        }
        return rows.Length == 0 ? 0 : rows[0].Length;
    }

    private static void CheckIds(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids == null)
        {
            throw new ArgumentException("No ids.");
        }
        foreach (var id in ids)
        {
            if (id < 0 || id >= vocabularySize)
            {
                throw new ArgumentException($"There is no row {id}.");
            }
        }
    }
}
