using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>All pairs at the speed of the first.</summary>
[Trap<IBridge>("integer-division", "All your pairs turn at the same speed, one radian a position, as if the exponent were always 0. The "
    + "slow clocks are there to tell far positions apart. What is 2 / 4 in C#, when both are whole numbers?")]
public static class IntegerDivision
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Turned(q), Turned(k), v);

        double[] Turned(double[] vector) => Parts.Rotated(vector, cache.Keys.Length, i => (2 * i, (2 * i) + 1), _ => 0);
    }
}
