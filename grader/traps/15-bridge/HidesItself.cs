using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Only what came before the query, not the query itself.</summary>
[Trap<IBridge>("hides-itself", "A token does not see itself in your mask, and the first token sees nobody at all. The token that asks "
    + "has been written already. What is left for the softmax of the first row?")]
public static class HidesItself
{
    public static bool[][] Mask(int queries, int keys) =>
        [.. Parts.Right.Mask(queries, keys).Select((row, i) => row.Select((_, j) => j < i + keys - queries).ToArray())];

    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, mayLook) =>
            Parts.NaiveSoftmax([.. scores.Select((score, j) => j < mayLook.Count(may => may) - 1 ? score : double.NegativeInfinity)]));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
