using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Scores divided by the root of the model width.</summary>
[Trap<IMultiHeadAttention>("model-width", "You divide the scores by the root of the model width. A score is the dot product of two rows "
    + "of one head, and grows with their length only; too large a divisor flattens every head towards an average. How many numbers does "
    + "one head compare?")]
public static class ModelWidth
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(heads)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(heads)), wK, heads);
    }

    // √dHead / √d
    private static double Factor(int heads) => Math.Sqrt(1.0 / heads);
}
