using System.Numerics;

namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        RequireIds(ids, vocabularySize);
        var identity = new double[Math.Max(vocabularySize, 0)][];
        return [.. ids.Select(id => (double[])(identity[id] ??= [.. new double[id], 1, .. new double[vocabularySize - id - 1]]).Clone())];
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        RequireTable(table);
        return [.. OneHot(ids, table.Length).Select(row => Enumerable.Range(0, table[0].Length)
            .Select(column => row.Select((cell, v) => cell * table[v][column]).Sum())
            .ToArray())];
    }

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        RequireTable(table);
        RequireIds(ids, table.Length);
        return [.. Rows()];

        IEnumerable<double[]> Rows()
        {
            foreach (var id in ids)
            {
                yield return [.. table[id]];
            }
        }
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        RequireTable(upstream);
        RequireIds(ids, vocabularySize);
        ArgumentOutOfRangeException.ThrowIfZero(upstream.Length, nameof(upstream));
        ArgumentOutOfRangeException.ThrowIfNotEqual(upstream.Length, ids.Count, nameof(ids));
        return [.. from v in Enumerable.Range(0, vocabularySize)
                   select (from column in Enumerable.Range(0, upstream[0].Length)
                           select ids.Select((id, t) => id == v ? upstream[t][column] : 0).Sum()).ToArray()];
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        ArgumentOutOfRangeException.ThrowIfNegative(vocabularySize);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        return (long)((BigInteger)tokens * vocabularySize * width);
    }

    private static void RequireIds(IReadOnlyList<int> ids, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(ids);
        foreach (var id in ids)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(id, nameof(ids));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, vocabularySize, nameof(ids));
        }
    }

    private static void RequireTable(double[][] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Any(row => row is null) || table.Select(row => row.Length).Distinct().Count() > 1)
        {
            throw new ArgumentException("Rows are missing or differ in length.", nameof(table));
        }
    }
}
