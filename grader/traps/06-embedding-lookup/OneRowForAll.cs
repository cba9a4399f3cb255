using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary><c>Enumerable.Repeat(new double[d], V)</c>: one array, V times.</summary>
[Trap<IEmbedding>("one-row-for-all", "All rows of your result are one and the same array: what is added to one of them is added to all. "
    + "How often is `new` executed in your code, and how many lockers are there?")]
public static class OneRowForAll
{
    public static double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var sums = new Embedding().ScatterGradient(upstream, ids, vocabularySize);
        double[] row = [.. sums[0].Select((_, column) => sums.Sum(sum => sum[column]))];
        return [.. sums.Select(_ => row)];
    }
}
