using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The angle with the wrong sign.</summary>
[Trap<IBridge>("clockwise", "Your clocks run the other way. Query and key turn together, so a score still depends on the distance only; "
    + "but what is ahead now counts as behind, and the keys in your cache are not those of the contract, so no other program could "
    + "continue from it. Which of the two sines has the minus sign?")]
public static class Clockwise
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, -cache.Keys.Length);
    }
}
