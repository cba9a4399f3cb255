using Katas.Testing;

namespace Katas.Kata13.Traps.Right;

/// <summary>A small projection of its own for every head, as the paper writes it.</summary>
[RightVariant<IMultiHeadAttention>("per-head weight slices")]
public static class SlicedWeights
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads); // refuses what must be refused
        var (queries, keys, values) = (Parts.Right.Split(wQ, heads), Parts.Right.Split(wK, heads), Parts.Right.Split(wV, heads));
        var blends = Enumerable.Range(0, heads).Select(head => BlendOf(x, queries[head], keys[head], values[head]));
        return Parts.Product(Parts.Right.Concat([.. blends]), wO);
    }

    private static double[][] BlendOf(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var weights = Parts.Weights([Parts.Product(x, wQ)], [Parts.Product(x, wK)])[0];
        return Parts.Product(weights, Parts.Product(x, wV));
    }
}
