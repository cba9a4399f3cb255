using Katas.Kit;

namespace Katas.Kata13.Traps;

/// <summary>Scores that are not divided at all.</summary>
[Trap<IMultiHeadAttention>("missing-scale", "You hand the scores to the softmax as they are. Dot products spread like the root of their length, so wide heads saturate and listen to one token only. What keeps the spread the same for every width?", Module = true)]
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

    // takes back the division by √dHead
    private static double Factor(double[][] x, int heads) => Math.Sqrt(x[0].Length / heads);
}
