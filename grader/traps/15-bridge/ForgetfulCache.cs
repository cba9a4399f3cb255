using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The new row replaces the cache before the query looks.</summary>
[Trap<IBridge>("forgetful-cache", "After every step only the newest key and value are left, so each token sees nobody but itself. A "
    + "cache is there to remember. What should happen to the rows that came with the call?")]
public static class ForgetfulCache
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        _ = Parts.Right.Step(cache, q, k, v);
        return Parts.Right.Step(new KvCache([], []), q, k, v);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.RotaryStep(cache, q, k, v).Cache;
        return (new KvCache([grown.Keys[^1]], [grown.Values[^1]]), [.. v]);
    }
}

/// <summary>The query looks at everything, but only the new row is handed on.</summary>
[Trap<IBridge>("forgetful-cache", "Your query looks at everything, but the cache you hand on holds only the newest key and value: after "
    + "two steps the first token is gone. What will the next step need?")]
public static class ForgetfulAfterwards
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, output) = Parts.Right.Step(cache, q, k, v);
        return (new KvCache([grown.Keys[^1]], [grown.Values[^1]]), output);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, output) = Parts.Right.RotaryStep(cache, q, k, v);
        return (new KvCache([grown.Keys[^1]], [grown.Values[^1]]), output);
    }
}
