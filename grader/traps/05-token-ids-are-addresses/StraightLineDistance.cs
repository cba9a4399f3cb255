using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The nearest row by straight-line distance.</summary>
[Trap<IAddresses>("straight-line-distance", "You look for the row with the smallest straight-line distance. That punishes a vector for "
    + "being long, although it points the same way. What is compared by a cosine, and what is not?")]
public static class StraightLineDistance
{
    public static int NearestByMeaning(double[][] table, int id) =>
        Enumerable.Range(0, table.Length).Where(other => other != id)
            .MinBy(other => table[id].Zip(table[other], (x, y) => (x - y) * (x - y)).Sum());
}
