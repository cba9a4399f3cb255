using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Softmax without the shift.</summary>
[Trap<IBridge>("naive-softmax", "You exponentiate the scores as they come; with scores of thousands exp is infinite or 0, and the "
    + "quotient is not a number. A softmax does not change when all scores of a row move by the same amount: which amount makes every "
    + "exponent harmless?")]
public static class NaiveSoftmax
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
            Parts.NaiveSoftmax([.. scores.Select((score, j) => mayLook[j] ? score : double.NegativeInfinity)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.Step(cache, q, k, v).Cache;
        return (grown, Attend([q], grown.Keys, grown.Values)[0]);
    }

    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        var grown = Parts.Right.RotaryStep(cache, q, k, v).Cache;
        return (grown, Attend([Parts.Rotated(q, cache.Keys.Length)], grown.Keys, grown.Values)[0]);
    }
}
