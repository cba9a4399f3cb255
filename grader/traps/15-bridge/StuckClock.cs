using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Every new token at position 0.</summary>
[Trap<IBridge>("stuck-clock", "Every new token is rotated as if it were the first, that is, not at all, and the distance between tokens "
    + "disappears from the scores. Each step sees only one token, but not the first one. What in its arguments tells how many "
    + "came before?")]
public static class StuckClock
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, q, k, v); // a rotation by position 0 changes nothing
    }
}
