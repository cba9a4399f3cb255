using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>A query sees the last few keys only.</summary>
[Trap<IBridge>("sliding-window", "Your queries see the newest few keys only, and everything before that is forgotten. Some models do so to "
    + "save work; the mask of this kata hides the future and nothing else. How far back may the last token look?")]
[Fitted(2, 16, "A query of yours sees {0} keys at most.", 2, 3, Proof = [4])]
public static class SlidingWindow
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v, int keys) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
        {
            var last = mayLook.Count(may => may);
            return Parts.Softmax([.. scores.Select((score, j) => mayLook[j] && j >= last - keys ? score : double.NegativeInfinity)]);
        });

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads,
        int keys) => Parts.AttendHeads(x, wQ, wK, wV, wO, heads, (q, k, v) => Attend(q, k, v, keys));

    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v, int keys)
    {
        var grown = Parts.Right.Step(cache, q, k, v).Cache;
        return (grown, Parts.Right.Attend([q], [.. grown.Keys.TakeLast(keys)], [.. grown.Values.TakeLast(keys)])[0]);
    }
}
