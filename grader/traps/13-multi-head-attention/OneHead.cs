using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>One big head, whatever the number of heads.</summary>
[Trap<IMultiHeadAttention>("one-head", "You run one big head over all columns, so every token gets a single opinion, averaged over all "
    + "its questions. With one set of weights it cannot look at two tokens for two reasons. Where does the number of heads enter "
    + "your answer?", Module = true)]
public static class OneHead
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return Parts.Right.Attend(x, wQ, wK, wV, wO, 1);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return Parts.Right.Weights(x, wQ, wK, 1);
    }

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        double[][] answer) =>
        heads > 1 && x.Length > 1
            ? $"With {heads} heads you turn token 0 into {Show.Value(answer[0])}; a single head would turn it into "
                + $"{Show.Value(Parts.Right.Attend(x, wQ, wK, wV, wO, 1)[0])}."
            : null;
}

/// <summary>The table of one big head, handed to every head.</summary>
[Trap<IMultiHeadAttention>("one-head", "You compute one table over all columns and hand the same table to every head: that is a single "
    + "opinion, signed several times. Which columns may a head look at when it compares queries and keys?", Module = true)]
public static class OneHeadRepeated
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return [.. Enumerable.Range(0, heads).Select(_ => Parts.Right.Weights(x, wQ, wK, 1)[0])];
    }

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, int heads, double[][][] answer) =>
        heads > 1 && x.Length > 1
            ? $"Head {heads - 1} gives token 0 the weights {Show.Value(answer[^1][0])}; a single head over all columns would give it "
                + $"{Show.Value(Parts.Right.Weights(x, wQ, wK, 1)[0][0])}."
            : null;
}
