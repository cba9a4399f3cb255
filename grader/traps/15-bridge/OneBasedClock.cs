using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The first token at position 1.</summary>
[Trap<IBridge>("one-based-clock", "You count positions from 1, so even the first token is turned. The scores are the same, because only "
    + "distances matter; but the keys in your cache are not those of the contract. How many tokens stand before the first one?")]
public static class OneBasedClock
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, cache.Keys.Length + 1);
    }
}
