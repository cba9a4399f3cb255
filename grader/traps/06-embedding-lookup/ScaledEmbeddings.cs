using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Rows are multiplied by √d, as in the paper.</summary>
[Trap<IEmbedding>("scaled-embeddings", "You multiply the rows by √d. The model of the paper does so after its lookup (section 3.4); a "
    + "locker gives out what lies in it. What should a table of d columns return for an id, number by number?")]
public static class ScaledEmbeddings
{
    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) => Scaled(new Embedding().LookupByMatMul(table, ids));

    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) => Scaled(new Embedding().Lookup(table, ids));

    private static double[][] Scaled(double[][] rows) =>
        [.. rows.Select(row => row.Select(number => number * Math.Sqrt(row.Length)).ToArray())];
}
