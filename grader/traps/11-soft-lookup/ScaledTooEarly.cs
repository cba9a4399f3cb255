using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The scale of kata 12 is already there.</summary>
[Trap<ISoftLookup>("scaled-too-early", "You divide the scores by √d_k already. That is what transformers do, and kata 12 is about it; "
    + "here the sharpness is an argument of its own, and 1 in self-attention. What would a caller who asks for sharpness 1 get from you?")]
public static class ScaledTooEarly
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        _ = new SoftLookup().Weights(query, keys, sharpness);
        return new SoftLookup().Weights(query, keys, sharpness / Math.Sqrt(query.Length));
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return new SoftLookup().Lookup(query, keys, values, sharpness / Math.Sqrt(query.Length));
    }

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, [.. wQ.Select(row => row.Select(w => w / Math.Sqrt(row.Length)).ToArray())], wK, wV);
    }
}
