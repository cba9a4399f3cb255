using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Keys come out where values should.</summary>
[Trap<ISoftLookup>("blended-keys", "You blend the keys. A key is the label on a locker: good for finding it, but not what lies inside. "
    + "What does the lookup hand out?")]
public static class BlendedKeys
{
    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return new SoftLookup().Lookup(query, keys, keys, sharpness);
    }

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, wQ, wK, wK);
    }
}
