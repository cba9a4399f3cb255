using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>All keys of the cache are rotated again, each by its own position.</summary>
[Trap<IBridge>("rotated-twice", "You rotate the cached keys again in every step, each by its position, although they were rotated when they came in; an old key goes round and round. How often does the position of a token change after it has been written?")]
public static class RotatedTwice
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        var keys = cache.Keys.Append(k).Select((key, position) => Parts.Rotated(key, position)).ToArray();
        var grown = Parts.Appended(cache, k, v) with { Keys = keys };
        return (grown, Parts.Right.Attend([Parts.Rotated(q, cache.Keys.Length)], keys, grown.Values)[0]);
    }
}
