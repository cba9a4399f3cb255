using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The angle with the wrong sign.</summary>
[Trap<IBridge>("clockwise", "Your clocks run the other way. The scores are the same, because query and key turn together; but the keys in your cache are not those of the contract, and nobody else could continue from it. Which of the two sines has the minus sign?")]
public static class Clockwise
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, -cache.Keys.Length);
    }
}
