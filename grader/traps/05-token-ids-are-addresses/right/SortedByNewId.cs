using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The rows are sorted by their new ids.</summary>
[RightVariant<IAddresses>("sorted by new id")]
public static class SortedByNewId
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        if (table is null || permutation is null || table.Any(row => row?.Length != table[0].Length))
            throw new ArgumentException("Not a table and a permutation.", nameof(table));
        var ids = permutation.ToArray();
        double[][] rows = [.. table.Select(row => row[..])];
        Array.Sort(ids, rows[..Math.Max(ids.Length, rows.Length)]); // refuses a missing row
        if (ids.Length != rows.Length || ids.Index().Any(entry => entry.Item != entry.Index))
            throw new ArgumentException("Not a permutation of the rows.", nameof(permutation));
        return [.. permutation.Zip(rows).OrderBy(pair => pair.First).Select(pair => pair.Second)];
    }
}
