using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>The gradient as a matrix product: one-hotᵀ · upstream.</summary>
[RightVariant<IEmbedding>("transposed product")]
public static class TransposedProduct
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var matrices = new WarmUp();
        var oneHot = RowsOfTheIdentity.OneHot(ids, vocabularySize);
        return oneHot.Length > 0 ? matrices.MatMul(matrices.Transpose(oneHot), upstream)
            : throw new ArgumentException("There is nothing to scatter.", nameof(ids));
    }
}
