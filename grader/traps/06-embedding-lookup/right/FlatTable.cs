using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The table is laid out as one long array, as it lies in memory on a graphics card.</summary>
[RightVariant<IEmbedding>("flat table")]
public static class FlatTable
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var width = table is null ? throw new ArgumentNullException(nameof(table)) : table.FirstOrDefault()?.Length ?? 0;
        if (table.Any(row => row?.Length != width))
            throw new ArgumentException("Rows differ in length.", nameof(table));
        double[] flat = [.. table.SelectMany(row => row)];
        return [.. ids.Select(id => Row(flat, id, width, table.Length))];
    }

    private static double[] Row(double[] flat, int id, int width, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)id, (uint)rows, nameof(id));
        var row = new double[width];
        Array.Copy(flat, id * width, row, 0, width);
        return row;
    }
}
