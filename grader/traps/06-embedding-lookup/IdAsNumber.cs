using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The id itself is the vector.</summary>
[Trap<IEmbedding>("id-as-number", "You give out the id as a number, and the table is never read. Token 7 is then seven times token 1, and "
    + "ids that happen to be near look alike. An id is the number of a locker: what is in it?")]
public static class IdAsNumber
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        [.. new Embedding().Lookup(table, ids).Zip(ids, (row, id) => row.Select(_ => (double)id).ToArray())];

    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) => Lookup(table, ids);
}

/// <summary>The first row, id times.</summary>
[Trap<IEmbedding>("id-as-number", "You multiply one row of the table by the id. Token 7 is then seven times token 1, and ids that happen "
    + "to be near look alike. An id is the number of a locker, not an amount: what is in that locker?")]
public static class IdAsFactor
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        [.. new Embedding().Lookup(table, ids).Zip(ids, (_, id) => table[0].Select(x => id * x).ToArray())];
}
