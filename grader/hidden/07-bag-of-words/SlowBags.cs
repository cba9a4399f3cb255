namespace Katas.Kata07.Hidden;

/// <summary>
/// A second reference, written another way: one-hot rows, running totals, sorted runs. And an attention layer to look at bags with.
/// </summary>
internal static class SlowBags
{
    /// <summary>Column sums of the one-hot rows.</summary>
    public static int[] Counts(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. Enumerable.Range(0, vocabularySize).Select(word => ids.Sum(id => id == word ? 1 : 0))];

    /// <summary>A running total, from the last row to the first.</summary>
    public static double[] SumPool(double[][] x)
    {
        var total = new double[x[0].Length];
        for (var row = x.Length - 1; row >= 0; row--)
        {
            for (var column = 0; column < total.Length; column++)
                total[column] += x[row][column];
        }
        return total;
    }

    public static double[][] AddPositions(double[][] x, double[][] positions)
    {
        var sum = x.Select(row => (double[])row.Clone()).ToArray();
        for (var column = 0; sum.Length > 0 && column < sum[0].Length; column++)
        {
            for (var row = 0; row < sum.Length; row++)
                sum[row][column] += positions[row][column];
        }
        return sum;
    }

    /// <summary>Pairs as text, sorted; equal ones then stand together and are counted as runs.</summary>
    public static string[] Bigrams(IReadOnlyList<int> ids)
    {
        var pairs = Enumerable.Range(1, Math.Max(0, ids.Count - 1)).Select(i => (ids[i - 1], ids[i])).Order().ToArray();
        var starts = Enumerable.Range(0, pairs.Length).Where(i => i == 0 || pairs[i] != pairs[i - 1]).Append(pairs.Length).ToArray();
        return [.. starts.Zip(starts.Skip(1), (start, end) => $"{pairs[start]}: {end - start}")];
    }

    /// <summary>
    /// Self-attention without a mask and without weights: each row becomes a mixture of all rows, weighed by the softmax of its dot
    /// products. It has no mask on purpose: a causal mask alone already tells early tokens from late ones.
    /// </summary>
    public static double[][] Attend(double[][] x) =>
        [.. x.Select(query => Mix(x, [.. x.Select(key => Math.Exp(Dot(query, key) / Math.Sqrt(key.Length)))]))];

    public static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();

    private static double[] Mix(double[][] rows, double[] shares) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select((row, i) => shares[i] * row[column]).Sum() / shares.Sum())];
}
