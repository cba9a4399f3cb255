using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Scores that are not divided at all.</summary>
[Trap<IMultiHeadAttention>("missing-scale", "You hand the scores to the softmax as they are. Dot products spread like the root of their "
    + "length, so wide heads saturate and listen to one token only. What keeps the spread the same for every width?", Module = true)]
public static class MissingScale
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, Parts.Scaled(wQ, Factor(x, heads)), wK, wV, wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, Parts.Scaled(wQ, Factor(x, heads)), wK, heads);
    }

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, int heads, double[][][] answer) =>
        x.Length > 1 && x[0].Length / heads > 1
            ? $"With {x[0].Length / heads} columns a head, the largest weight in each of your heads is {Largest(answer)}; scaled it "
                + $"would be {Largest(Parts.Right.Weights(x, wQ, wK, heads))}."
            : null;

    private static string Largest(double[][][] weights) =>
        Show.Value(weights.Take(4).Select(head => Math.Round(head.Max(row => row.Max()), 4)));

    // takes back the division by √dHead
    private static double Factor(double[][] x, int heads) => Math.Sqrt(x[0].Length / heads);
}
