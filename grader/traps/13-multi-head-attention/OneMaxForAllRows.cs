using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The largest score of a head's whole table is subtracted from every row.</summary>
[Trap<IMultiHeadAttention>("one-max-for-all-rows", "You shift all rows of a head by one maximum, that of the whole table. If one token "
    + "has scores in the thousands, the exponentials of all the quiet ones are 0, and 0 divided by 0 is not a number. What does a row "
    + "need to be sure that one of its exponentials is 1?")]
public static class OneMaxForAllRows
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        [.. Parts.Scores(x, wQ, wK, heads).Select(Weigh)];

    private static double[][] Weigh(double[][] scores)
    {
        var max = scores.Max(row => row.Max());
        double[][] shifted = [.. scores.Select(row => row.Select(score => Math.Exp(score - max)).ToArray())];
        return [.. shifted.Select(row => row.Select(exponential => exponential / row.Sum()).ToArray())];
    }
}
