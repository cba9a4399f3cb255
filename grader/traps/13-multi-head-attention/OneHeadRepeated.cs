using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The table of one big head, handed to every head.</summary>
[Trap<IMultiHeadAttention>("one-head", "You compute one table over all columns and hand the same table to every head: that is a single opinion, signed several times. Which columns may a head look at when it compares queries and keys?", Module = true)]
public static class OneHeadRepeated
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return [.. Enumerable.Range(0, heads).Select(_ => Parts.Right.Weights(x, wQ, wK, 1)[0])];
    }

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, int heads, double[][][] answer) =>
        heads > 1 && x.Length > 1
            ? $"Head {heads - 1} gives token 0 the weights {Show.Value(answer[^1][0])}; a single head over all columns would give it {Show.Value(Parts.Right.Weights(x, wQ, wK, 1)[0][0])}."
            : null;
}
