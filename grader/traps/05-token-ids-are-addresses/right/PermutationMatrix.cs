using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The rows move by a matrix product: the permutation matrix, transposed, times the table.</summary>
[RightVariant<IAddresses>("permutation matrix")]
public static class PermutationMatrix
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(permutation);
        var size = permutation.Count;
        if (permutation.Distinct().Count(place => place >= 0 && place < size) != size || table?.Length != size)
            throw new ArgumentException("No permutation of these rows.", nameof(permutation));
        var moves = permutation.Select(place => Enumerable.Range(0, size).Select(j => j == place ? 1.0 : 0).ToArray()).ToArray();
        var matrices = new WarmUp();
        return matrices.MatMul(matrices.Transpose(moves), table);
    }
}
