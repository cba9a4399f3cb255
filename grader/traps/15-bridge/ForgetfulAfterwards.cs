using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The query looks at everything, but only the new row is handed on.</summary>
[Trap<IBridge>("forgetful-cache", "Your query looks at everything, but the cache you hand on holds only the newest key and value: after two steps the first token is gone. What will the next step need?")]
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
