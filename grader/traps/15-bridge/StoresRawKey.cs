using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The scores are right, but the cache keeps the key as it came.</summary>
[Trap<IBridge>("stores-raw-key", "Your query meets rotated keys, but the new key goes into the cache as it came. The next step will take "
    + "it for rotated. What does the contract promise about the keys in a cache?")]
public static class StoresRawKey
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        var output = Parts.Right.RotaryStep(cache, q, k, v).Output;
        return (Parts.Appended(cache, k, v), output);
    }
}
