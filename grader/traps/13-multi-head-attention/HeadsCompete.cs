using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Softmax over the heads instead of over the tokens.</summary>
[Trap<IMultiHeadAttention>("heads-compete", "In your tables the heads share one budget: for each pair of tokens the weights of all heads "
    + "together sum to 1. Heads do not compete; each of them spends a whole budget of its own. Over which index does a softmax run that "
    + "answers: whom do I listen to?")]
public static class HeadsCompete
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        var scores = Parts.Scores(x, wQ, wK, heads);
        return [.. scores.Select(head =>
            head.Select((row, query) => row.Select((score, key) => 1 / scores.Sum(other => Math.Exp(other[query][key] - score))).ToArray())
                .ToArray())];
    }
}

/// <summary>One softmax over all heads and tokens of a query.</summary>
[Trap<IMultiHeadAttention>("heads-compete", "In your tables the heads share one budget: the weights of a token sum to 1 over all heads "
    + "together. Heads do not compete; each of them spends a whole budget of its own. What should a row of a single head sum to?")]
public static class HeadsShareOneBudget
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Finish(Weights(x, wQ, wK, heads), x, wV, wO);

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        var scores = Parts.Scores(x, wQ, wK, heads);
        return [.. scores.Select(head =>
            head.Select((row, query) => row.Select(score => 1 / scores.Sum(other => other[query].Sum(rival => Math.Exp(rival - score))))
                .ToArray()).ToArray())];
    }
}
