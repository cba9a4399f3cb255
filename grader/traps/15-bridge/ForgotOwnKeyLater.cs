using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Attend first, then append; only the first token may see itself.</summary>
[Trap<IBridge>("forgot-own-key", "You look first and append afterwards, so a new token cannot see itself; only the first one does. Masked attention lets every token see itself. In which order must a step do its two things?")]
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
