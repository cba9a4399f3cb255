using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Scores divided by the length of a key.</summary>
[Trap<IBridge>("divided-by-dk", "You divide the scores by the length of a key itself. Their spread grows more slowly than that, so they "
    + "shrink to nothing and attention becomes an average. How does the spread of a sum of n random terms grow with n?")]
public static class DividedByDk
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(Parts.Scaled(q, Factor(q[0].Length)), k, v);
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.AttendHeads(x, wQ, wK, wV, wO, heads);
        return Parts.Right.AttendHeads(x, Parts.Scaled(wQ, Factor(x[0].Length / heads)), wK, wV, wO, heads);
    }

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        _ = Parts.Right.Step(cache, q, k, v);
        return Parts.Right.Step(cache, Parts.Scaled(q, Factor(q.Length)), k, v);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.RotaryStep(cache, Parts.Scaled(q, Factor(q.Length)), k, v);
    }

    private static double Factor(int keyWidth) => 1 / Math.Sqrt(keyWidth);
}
