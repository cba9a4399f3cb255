using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Another power of d_k than the root.</summary>
[Trap<IBridge>("another-power", "You divide the scores by a power of their length, but not by its root. Masked or cached, attention needs "
    + "the same scale as in kata 12. How does the typical size of a sum of d_k products grow?")]
[Fitted(-3, 3, "You divide by d_k^{0}; the scale is d_k^0.5.", 0.25, Proof = [0.75, 2])]
public static class AnotherPower
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v, double power)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(Parts.Scaled(q, Factor(q[0].Length, power)), k, v);
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        double power)
    {
        _ = Parts.Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        return Parts.Right.AttendHeads(x, Parts.Scaled(wQ, Factor(x[0].Length / heads, power)), wK, wV, wO, heads);
    }

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v, double power)
    {
        _ = Parts.Right.Step(cache, q, k, v);
        return Parts.Right.Step(cache, Parts.Scaled(q, Factor(q.Length, power)), k, v);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v, double power)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.RotaryStep(cache, Parts.Scaled(q, Factor(q.Length, power)), k, v);
    }

    private static double Factor(int keyWidth, double power) => Math.Pow(keyWidth, 0.5 - power);
}
