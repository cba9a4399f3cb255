using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>8, or another number, for every width.</summary>
[Trap<IBridge>("hard-coded-64", "You divide the scores by the same number at every width. 8 is the root of 64, the width of a head in the "
    + "paper; these queries come in other widths. Where can you read the width of the queries you were given?")]
[Fitted(1e-3, 1e4, "The number that you divide by is {0}.", 8, Proof = [5, 64])]
public static class HardCoded64
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v, double divisor)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(Parts.Scaled(q, Factor(q[0].Length, divisor)), k, v);
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        double divisor)
    {
        _ = Parts.Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        return Parts.Right.AttendHeads(x, Parts.Scaled(wQ, Factor(x[0].Length / heads, divisor)), wK, wV, wO, heads);
    }

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v, double divisor)
    {
        _ = Parts.Right.Step(cache, q, k, v);
        return Parts.Right.Step(cache, Parts.Scaled(q, Factor(q.Length, divisor)), k, v);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v, double divisor)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.RotaryStep(cache, Parts.Scaled(q, Factor(q.Length, divisor)), k, v);
    }

    private static double Factor(int keyWidth, double divisor) => Math.Sqrt(keyWidth) / divisor;
}
