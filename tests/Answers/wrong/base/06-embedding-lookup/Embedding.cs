namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        CheckIds(ids, vocabularySize);
        var rows = new double[ids.Count][];
        for (int t = 0; t < ids.Count; t++)
        {
            rows[t] = new double[vocabularySize];
            rows[t][ids[t]] = 1;
        }

        return rows;
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        int width = Width(table);
        double[][] oneHot = OneHot(ids, table.Length);
        var result = new double[ids.Count][];
        for (int t = 0; t < ids.Count; t++)
        {
            result[t] = new double[width];
            for (int c = 0; c < width; c++)
            {
                double sum = 0;
                for (int r = 0; r < table.Length; r++)
                {
                    sum += oneHot[t][r] * table[r][c];
                }

                result[t][c] = sum;
            }
        }

        return result;
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        Width(table);
        CheckIds(ids, table.Length);
        return ids.Select(id => table[id].ToArray()).ToArray();
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        int width = Width(upstream);
        CheckIds(ids, vocabularySize);
        if (upstream.Length == 0 || upstream.Length != ids.Count)
        {
            throw new ArgumentException("There must be a row for each id.");
        }

        var gradient = new double[vocabularySize][];
        for (int v = 0; v < vocabularySize; v++)
        {
            gradient[v] = new double[width];
        }

        for (int t = 0; t < ids.Count; t++)
        {
            for (int c = 0; c < width; c++)
            {
                gradient[ids[t]][c] += upstream[t][c];
            }
        }

        return gradient;
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        if (tokens < 0 || vocabularySize < 0 || width < 0)
        {
            throw new ArgumentException("A number is below 0.");
        }

        return tokens == 0 || vocabularySize == 0 || width == 0 ? 0 : checked((long)tokens * vocabularySize * width);
    }

    private static void CheckIds(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids is null || ids.Any(id => id < 0 || id >= vocabularySize))
        {
            throw new ArgumentException("An id has no row.");
        }
    }

    private static int Width(double[][] m)
    {
        if (m is null || m.Any(row => row is null) || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix.");
        }

        return m.Length == 0 ? 0 : m[0].Length;
    }
}
