using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The largest entry of each column.</summary>
[Trap<IBagOfWords>("max-not-sum", "You keep the largest number of each column. Two words that are equally strong then count like one. "
    + "What happens to a number that is not the largest, when everything is to go into the bag?")]
public static class MaxNotSum
{
    public static double[] SumPool(double[][] x)
    {
        var width = Parts.Right.SumPool(x).Length;
        return [.. Enumerable.Range(0, width).Select(column => x.Max(row => row[column]))];
    }
}
