using Katas.Kata00;

namespace Katas.Kata11.Traps;

/// <summary>The steps of a lookup with one of them left open; refuses what the contract refuses.</summary>
internal static class Steps
{
    private static readonly WarmUp Matrices = new();

    public static double[] Weights(double[] query, double[][] keys, double sharpness, Func<double[], double[]> weigh)
    {
        _ = new SoftLookup().Weights(query, keys, sharpness);
        return weigh([.. keys.Select(key => sharpness * Dot(query, key))]);
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness, Func<double[], double[]> weigh)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return Matrices.MatMul([Weights(query, keys, sharpness, weigh)], values)[0];
    }

    public static (double[][] Weights,
        double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV, Func<double[][], double[][]> weigh)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        var scores = Matrices.MatMul(Matrices.MatMul(x, wQ), Matrices.Transpose(Matrices.MatMul(x, wK)));
        var weights = weigh(scores);
        return (weights, Matrices.MatMul(weights, Matrices.MatMul(x, wV)));
    }

    /// <summary>The index of the largest score under any measure; of equal ones the first.</summary>
    public static int Best(double[] scores) => Array.IndexOf(scores, scores.Max());

    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
