namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        CheckIds(ids, vocabularySize);
        return [.. ids.Select(id => Enumerable.Range(0, vocabularySize).Select(column => column == id ? 1.0 : 0).ToArray())];
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        var width = Width(table);
        var oneHot = OneHot(ids, table.Length);
        return [.. oneHot.Select(row => Enumerable.Range(0, width)
            .Select(j => Enumerable.Range(0, table.Length).Sum(k => row[k] * table[k][j])).ToArray())];
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        _ = Width(table);
        CheckIds(ids, table.Length);
        return [.. ids.Select(id => table[id].ToArray())];
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var width = Width(upstream);
        CheckIds(ids, vocabularySize);
        if (upstream.Length == 0 || upstream.Length != ids.Count)
        {
            throw new ArgumentException($"There are {upstream.Length} upstream rows for {ids.Count} ids; there must be one for each, and "
                + "at least one.", nameof(upstream));
        }

        double[][] gradient = [.. Enumerable.Range(0, vocabularySize).Select(_ => new double[width])];
        for (var position = 0; position < ids.Count; position++)
        {
            for (var column = 0; column < width; column++)
                gradient[ids[position]][column] += upstream[position][column];
        }
        return gradient;
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        ArgumentOutOfRangeException.ThrowIfNegative(vocabularySize);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        return checked((long)tokens * vocabularySize * width);
    }

    private static void CheckIds(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        foreach (var id in ids)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(id, nameof(ids));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, vocabularySize, nameof(ids));
        }
    }

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
            throw new ArgumentException("All rows must have the same length.", nameof(rows));
        return rows.Length == 0 ? 0 : rows[0].Length;
    }
}
