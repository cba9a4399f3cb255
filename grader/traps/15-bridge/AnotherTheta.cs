using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Another theta than 10 000.</summary>
[Trap<IBridge>("another-theta", "You turn keys and queries at other speeds than the contract says: your theta is another number. Which one "
    + "stands there?")]
[Fitted(1.01, 1e9, "The number that you compute with is {0}.", 1000, 500000, Proof = [700])]
public static class AnotherTheta
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v, double theta)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, cache.Keys.Length, i => (2 * i, (2 * i) + 1),
            i => 2.0 * i / vector.Length * Math.Log(theta, 10000));
    }
}
