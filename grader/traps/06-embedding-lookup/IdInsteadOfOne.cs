using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The id itself stands in its cell.</summary>
[Trap<IEmbedding>("id-instead-of-one", "You wrote the id into its cell. Times the table that gives the row id times over, and nothing at "
    + "all for id 0. The place in the row already says which token is meant: what is the number there for?")]
public static class IdInsteadOfOne
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. new Embedding().OneHot(ids, vocabularySize).Zip(ids, (row, id) => row.Select(cell => cell * id).ToArray())];

    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) =>
        [.. new Embedding().LookupByMatMul(table, ids).Zip(ids, (row, id) => row.Select(number => number * id).ToArray())];
}
