using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Softmax down the columns: over the queries.</summary>
[Trap<IMultiHeadAttention>("wrong-axis", "In your tables the columns sum to 1, not the rows: each key divides its attention among the "
    + "queries. It is the query that asks and has a budget to spend. Which index must the softmax run along?")]
public static class WrongAxis
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return [.. Parts.Right.Weights(x, wK, wQ, heads).Select(Parts.Transpose)];
    }
}
