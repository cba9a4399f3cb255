using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The scores are multiplied by a number of its own, beside the sharpness.</summary>
[Trap<ISoftLookup>("another-sharpness", "Your weights are those of another sharpness: the scores are multiplied or divided by a number of "
    + "your own, or the base of your powers is not e. A caller who asks for sharpness 1 wants the scores as they are. Where does the "
    + "number come in?")]
[Fitted(1e-3, 1e3, "It is as if the sharpness were {0} times as large.", 0.5, 2, Proof = [0.125, 0.6931471805599453])]
public static class AnotherSharpness
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness, double factor)
    {
        _ = new SoftLookup().Weights(query, keys, sharpness);
        return new SoftLookup().Weights(query, keys, factor * sharpness);
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness, double factor)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return new SoftLookup().Lookup(query, keys, values, factor * sharpness);
    }

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV,
        double factor)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, [.. wQ.Select(row => row.Select(w => factor * w).ToArray())], wK, wV);
    }
}
