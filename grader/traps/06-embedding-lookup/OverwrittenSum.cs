using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary><c>sum = product</c> where it should be <c>sum += product</c>.</summary>
[Trap<IEmbedding>("overwritten-sum", "Your product keeps its last term only: the sum is set anew with each of them. So nothing is left but "
    + "what the last row of the table gives. What happens to the terms before?")]
public static class OverwrittenSum
{
    public static double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) =>
        [.. new Embedding().Lookup(table, ids).Zip(ids, (row, id) => row.Select(x => id == table.Length - 1 ? x : 0).ToArray())];
}
