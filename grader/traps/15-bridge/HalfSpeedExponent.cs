using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The exponent i / d instead of 2i / d.</summary>
[Trap<IBridge>("half-speed-exponent", "Your slower pairs turn too fast: the exponent grows half as quickly as it should. Is your i the "
    + "number of a pair, or of a column, and which of them does the formula of the contract count?")]
public static class HalfSpeedExponent
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) =>
            Parts.Rotated(vector, cache.Keys.Length, i => (2 * i, (2 * i) + 1), i => (double)i / vector.Length);
    }
}
