using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The heads below each other.</summary>
[Trap<IMultiHeadAttention>("stacked-heads", "You put the heads below each other: there are now more rows than tokens, each as narrow as "
    + "a head. The reports of all heads about one token belong into one row. How many rows should come out?")]
public static class StackedHeads
{
    public static double[][] Concat(double[][][] heads)
    {
        _ = Parts.Right.Concat(heads);
        return [.. heads.SelectMany(head => head).Select(row => row.ToArray())];
    }
}
