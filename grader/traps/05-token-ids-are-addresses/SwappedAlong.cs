using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>Rows are exchanged one pair after another while the permutation is read.</summary>
[Trap<IAddresses>("swapped-along", "You exchange rows in one table, going through the permutation from the front. After the first "
    + "exchange some rows are no longer where the permutation thinks they are. From which table should every row be read?")]
public static class SwappedAlong
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        var rows = new Addresses().MoveRows(table, [.. Enumerable.Range(0, permutation.Count)]);
        for (var i = 0; i < rows.Length; i++)
            (rows[i], rows[permutation[i]]) = (rows[permutation[i]], rows[i]);
        return rows;
    }
}
