using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>The full pass is a loop of cached steps.</summary>
[RightVariant<IBridge>("the full pass through the cache")]
public static class StepByStep
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v); // refuses what must be refused
        var (earlier, outputs) = (k.Length - q.Length, new double[q.Length][]);
        var cache = new KvCache(k[..earlier], v[..earlier]);
        for (var i = 0; i < outputs.Length; i++)
            (cache, outputs[i]) = Parts.Right.Step(cache, q[i], k[earlier + i], v[earlier + i]);
        return outputs;
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
