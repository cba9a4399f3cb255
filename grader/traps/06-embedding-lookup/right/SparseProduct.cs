using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The product with one-hot rows that never meets a zero.</summary>
[RightVariant<IEmbedding>("sparse product")]
public static class SparseProduct
{
    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        if (table is null || ids is null || table.Any(row => row?.Length != table[0].Length)
            || ids.Any(id => (uint)id >= (uint)table.Length))
        {
            throw new ArgumentException("Not a table and its ids.", nameof(table));
        }

        return [.. ids.Select(id => Product(Hot(id), table))];
    }

    /// <summary>A one-hot row as a sparse row: the cells that are not 0.</summary>
    private static Dictionary<int, double> Hot(int id) => new() { [id] = 1 };

    private static double[] Product(Dictionary<int, double> sparse, double[][] table)
    {
        var sum = new double[table[0].Length];
        foreach (var (k, cell) in sparse)
        {
            for (var column = sum.Length - 1; column >= 0; column--)
                sum[column] += cell * table[k][column];
        }
        return sum;
    }
}
