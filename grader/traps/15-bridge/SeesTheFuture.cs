using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>No mask at all.</summary>
[Trap<IBridge>("sees-the-future", "Nothing hides the future: row 0 changes when the last token changes. While a text is being written "
    + "the last token does not exist yet, so a model trained like this has learned to copy what it will not have. Which keys may "
    + "query i look at?")]
public static class SeesTheFuture
{
    public static bool[][] Mask(int queries, int keys) =>
        [.. Parts.Right.Mask(queries, keys).Select(row => row.Select(_ => true).ToArray())];

    public static double[][] Attend(double[][] q, double[][] k, double[][] v) =>
        Parts.Attend(q, k, v, (scores, _) => Parts.Softmax(scores));

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
