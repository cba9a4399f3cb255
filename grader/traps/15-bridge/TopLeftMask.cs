using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The triangle starts at the first key, however many keys came before the first query.</summary>
[Trap<IBridge>("top-left-mask", "You align the triangle with the first key. With a cache the queries are the last tokens, and everything "
    + "before them is visible to all of them; your newest query does not even see itself. Which key belongs to query 0?")]
public static class TopLeftMask
{
    public static bool[][] Mask(int queries, int keys) =>
        [.. Parts.Right.Mask(queries, keys).Select((row, i) => row.Select((_, j) => j <= i).ToArray())];

    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v);
        return Parts.Right.Attend(q, k[..q.Length], v[..q.Length]);
    }
}
