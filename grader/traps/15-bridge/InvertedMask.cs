using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>j ≥ i instead of j ≤ i.</summary>
[Trap<IBridge>("inverted-mask", "Your mask hides the past and shows the future: the last token sees only itself. Say the rule aloud with "
    + "two tokens, an early and a late one: who has already been written when the other one asks?")]
public static class InvertedMask
{
    public static bool[][] Mask(int queries, int keys) =>
        [.. Parts.Right.Mask(queries, keys).Select((row, i) => row.Select((_, j) => j >= i + keys - queries).ToArray())];

    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
            Parts.Softmax([.. scores.Select((score, j) => j >= mayLook.Count(may => may) - 1 ? score : double.NegativeInfinity)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
