using Katas.Kata00;

namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        Check(ids, vocabularySize);
        return ids.Select(id => Enumerable.Range(0, vocabularySize).Select(v => v == id ? 1.0 : 0.0).ToArray()).ToArray();
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new WarmUp().MatMul(OneHot(ids, table.Length), table);
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        CheckRows(table);
        Check(ids, table.Length);
        return ids.Select(id => table[id].ToArray()).ToArray();
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        CheckRows(upstream);
        Check(ids, vocabularySize);
        if (upstream is [] || upstream.Length != ids.Count)
        {
            throw new ArgumentException("One row for each id, and at least one.", nameof(upstream));
        }
        var messages = ids.Zip(upstream).ToLookup(pair => pair.First, pair => pair.Second);
        return Enumerable.Range(0, vocabularySize)
            .Select(id => messages[id].Aggregate(new double[upstream[0].Length], (sum, row) => sum.Zip(row, (x, y) => x + y).ToArray()))
            .ToArray();
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        new[] { tokens, vocabularySize, width }.Aggregate(1L, (product, size) => size < 0
            ? throw new ArgumentOutOfRangeException(nameof(size), size, "Sizes are not negative.")
            : checked(product * size));

    private static void Check(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Any(id => id < 0 || id >= vocabularySize))
        {
            throw new ArgumentOutOfRangeException(nameof(ids));
        }
    }

    private static void CheckRows(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
        {
            throw new ArgumentException("Rows are missing or differ in length.");
        }
    }
}
