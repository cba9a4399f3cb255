using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Attend first, then append; nobody to look at gives zeros.</summary>
[Trap<IBridge>("forgot-own-key", "You look first and append afterwards, so the new token cannot see itself, and the first token sees "
    + "nobody and comes out as zeros. Masked attention lets every token see itself. In which order must a step do its two things?")]
public static class ForgotOwnKey
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.Step(cache, q, k, v).Cache;
        return (grown, Look(cache, q, v.Length));
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.RotaryStep(cache, q, k, v).Cache;
        return (grown, Look(cache, Parts.Rotated(q, cache.Keys.Length), v.Length));
    }

    internal static double[] Look(KvCache cache, double[] query, int width) =>
        cache.Keys.Length == 0 ? new double[width] : Parts.Right.Attend([query], cache.Keys, cache.Values)[0];
}

/// <summary>0 + 1 + 2 + … instead of 1 + 2 + 3 + …</summary>
[Trap<IBridge>("forgot-own-key", "You count no score for the first token and one too few for every other: each new query also meets its "
    + "own key. How many keys are in the cache when the first query looks?")]
public static class CountsNoOwnKey
{
    public static long ScoresWithCache(int tokens) => Parts.Right.ScoresWithCache(tokens) - tokens;
}

/// <summary>Attend first, then append; only the first token may see itself.</summary>
[Trap<IBridge>("forgot-own-key", "You look first and append afterwards, so a new token cannot see itself; only the first one does. "
    + "Masked attention lets every token see itself. In which order must a step do its two things?")]
public static class ForgotOwnKeyLater
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, right) = Parts.Right.Step(cache, q, k, v);
        return (grown, cache.Keys.Length == 0 ? right : ForgotOwnKey.Look(cache, q, v.Length));
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, right) = Parts.Right.RotaryStep(cache, q, k, v);
        return (grown, cache.Keys.Length == 0 ? right : ForgotOwnKey.Look(cache, Parts.Rotated(q, cache.Keys.Length), v.Length));
    }
}
