using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The new row goes to the front.</summary>
[Trap<IBridge>("newest-first", "You put the new key and value in front of the others. Attention itself does not notice, since it has no "
    + "order; but row j of the cache is the token at position j, for the mask and for everybody else. At which end does a text grow?")]
public static class NewestFirst
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, output) = Parts.Right.Step(cache, q, k, v);
        return (new KvCache([grown.Keys[^1], .. grown.Keys[..^1]], [grown.Values[^1], .. grown.Values[..^1]]), output);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var (grown, output) = Parts.Right.RotaryStep(cache, q, k, v);
        return (new KvCache([grown.Keys[^1], .. grown.Keys[..^1]], [grown.Values[^1], .. grown.Values[..^1]]), output);
    }
}
