using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The query looks at everything, but the old cache is handed on.</summary>
[Trap<IBridge>("forgot-to-store", "Your query looks at everything, but the cache you hand on is the one you were given: the new token "
    + "will be missing from all later steps. What has to be in the record that you return?")]
public static class ForgotToStore
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var output = Parts.Right.Step(cache, q, k, v).Output;
        return (Parts.Copied(cache), output);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var output = Parts.Right.RotaryStep(cache, q, k, v).Output;
        return (Parts.Copied(cache), output);
    }
}
