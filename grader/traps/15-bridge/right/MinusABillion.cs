using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>Hidden scores are set to −10⁹: enough for all ordinary scores, if not for scores of −2 · 10⁹.</summary>
[RightVariant<IBridge>("a large negative number instead of minus infinity")]
public static class MinusABillion
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) => Parts.Softmax([.. scores.Select((score, j) => mayLook[j] ? score : -1e9)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
