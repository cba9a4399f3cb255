using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>A number is added to every position.</summary>
[Trap<IBridge>("shifted-clock", "A fixed number is added to every position, or taken from it. The scores are the same, because only "
    + "distances matter; but the keys in your cache are not those of the contract. How many tokens stand before the first one?")]
[Fitted(-9, 9, "The number that is added to every position is {0}.", -1, Proof = [2])]
public static class ShiftedClock
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v, int shift)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, cache.Keys.Length + shift);
    }
}
