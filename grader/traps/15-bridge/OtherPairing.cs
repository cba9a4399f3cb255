using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Number i is paired with number i + d / 2.</summary>
[Trap<IBridge>("other-pairing", "You pair number i with number i + dK / 2. Many published models do the same, and their weights are "
    + "stored to match; here neighbours are a pair. Which two numbers share a clock in the contract?")]
public static class OtherPairing
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) =>
            Parts.Rotated(vector, cache.Keys.Length, i => (i, i + (vector.Length / 2)), i => 2.0 * i / vector.Length);
    }
}
