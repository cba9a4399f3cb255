using Katas.Testing;

namespace Katas.Kata13.Traps.Right;

/// <summary>No concatenation: each head goes through its own rows of W_O, and the results add up.</summary>
[RightVariant<IMultiHeadAttention>("sum of the heads' contributions")]
public static class SumOfContributions
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads); // refuses what must be refused
        var blends = Parts.Blend(Parts.Right.Weights(x, wQ, wK, heads), Parts.Right.Split(Parts.Product(x, wV), heads));
        var contributions = blends.Zip(wO.Chunk(wO.Length / heads), Parts.Product).ToArray();
        return [.. x.Select((row, token) => row.Select((_, column) => contributions.Sum(contribution => contribution[token][column]))
            .ToArray())];
    }
}
