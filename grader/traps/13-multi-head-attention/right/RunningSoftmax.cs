using Katas.Testing;

namespace Katas.Kata13.Traps.Right;

/// <summary>The scale folded into W_Q, and a softmax whose maximum and sum run along with the keys.</summary>
[RightVariant<IMultiHeadAttention>("running softmax, scaled queries")]
public static class RunningSoftmax
{
    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads); // refuses what must be refused
        var queries = Parts.Right.Split(Parts.Product(x, Parts.Scaled(wQ, 1 / Math.Sqrt(x[0].Length / heads))), heads);
        var keys = Parts.Right.Split(Parts.Product(x, wK), heads);
        return [.. queries.Zip(keys, (ask, offer) => Parts.Product(ask, Parts.Transpose(offer)).Select(Softmax).ToArray())];
    }

    private static double[] Softmax(double[] scores)
    {
        var (max, sum) = (double.NegativeInfinity, 0.0);
        foreach (var score in scores)
        {
            sum = score > max ? (sum * Math.Exp(max - score)) + 1 : sum + Math.Exp(score - max);
            max = Math.Max(max, score);
        }
        var logSum = max + Math.Log(sum);
        return [.. scores.Select(score => Math.Exp(score - logSum))];
    }
}
