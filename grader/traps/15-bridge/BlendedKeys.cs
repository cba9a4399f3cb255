using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The keys blended instead of the values.</summary>
[Trap<IBridge>("blended-keys", "You blend the keys. Keys are for being found; what a token hands over once it is found is something "
    + "else. What do the weights have to be multiplied with?")]
public static class BlendedKeys
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(q, k, k);
    }

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.Step(cache, q, k, v).Cache;
        return (grown, Parts.Right.Step(cache with { Values = cache.Keys }, q, k, k).Output);
    }
}
