using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>All keys of the cache are rotated again, each by its own position.</summary>
[Trap<IBridge>("rotated-twice", "You rotate the cached keys again in every step, each by its position, although they were rotated when "
    + "they came in; an old key goes round and round. How often does the position of a token change after it has been written?")]
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

/// <summary>All keys of the cache are rotated by the position of the new token.</summary>
[Trap<IBridge>("rotated-twice", "In every step you rotate all keys by the position of the new token, the cached ones as well, although "
    + "they were rotated when they came in. How often does the position of a token change after it has been written?")]
public static class RotatedTwiceByNewest
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        var keys = cache.Keys.Append(k).Select(key => Parts.Rotated(key, cache.Keys.Length)).ToArray();
        var grown = Parts.Appended(cache, k, v) with { Keys = keys };
        return (grown, Parts.Right.Attend([Parts.Rotated(q, cache.Keys.Length)], keys, grown.Values)[0]);
    }
}
