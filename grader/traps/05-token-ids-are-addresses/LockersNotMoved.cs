using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The ids change, the rows stay.</summary>
[Trap<IAddresses>("lockers-not-moved", "You renamed the lockers but left the contents where they were: every token now opens somebody "
    + "else's locker. If token i is called permutation[i] from now on, where must its row be found?")]
public static class LockersNotMoved
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation) =>
        [.. table.Take(permutation.Count).Select(row => row.ToArray())];
}
