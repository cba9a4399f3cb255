using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Softmax without the shift.</summary>
[Trap<IMultiHeadAttention>("naive-softmax", "You exponentiate the scores as they come; with scores of thousands exp is infinite, and "
    + "infinity divided by infinity is not a number. A softmax does not change when all scores of a row move by the same amount: which "
    + "amount makes every exponent harmless?")]
public static class NaiveSoftmax
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        [.. Parts.Scores(x, wQ, wK, heads)
            .Select(head => head.Select(row => row.Select(score => Math.Exp(score) / row.Sum(Math.Exp)).ToArray()).ToArray())];
}
