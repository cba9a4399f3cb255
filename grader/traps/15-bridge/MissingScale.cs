using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Scores that are not divided at all.</summary>
[Trap<IBridge>("missing-scale", "You hand the scores to the softmax as they are. Dot products spread like the root of their length, so "
    + "wide queries saturate and listen to one token only. Masked or cached, attention needs the same scale as in kata 12. "
    + "Which one was it?", Module = true)]
public static class MissingScale
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

    private static double Factor(int keyWidth) => Math.Sqrt(keyWidth);
}
