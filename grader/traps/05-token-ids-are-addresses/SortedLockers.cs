using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The new ids in ascending order.</summary>
[Trap<IAddresses>("sorted-lockers", "You sort. The new ids come out in ascending order, so they no longer say which token stood where: a "
    + "text is a list in which every place counts. Which new id belongs to the first token?")]
public static class SortedIds
{
    public static int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation) =>
        [.. new Addresses().Relabel(ids, permutation).Order()];
}

/// <summary>The rows in ascending order of their numbers.</summary>
[Trap<IAddresses>("sorted-lockers", "You sort the rows by their contents. A locker's number is an address, and nothing in the locker says "
    + "what it is. If token i is called permutation[i] from now on, where must its row be found?")]
public static class SortedRows
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation) =>
        [.. new Addresses().MoveRows(table, permutation).OrderBy(row => row.FirstOrDefault())];
}
