namespace Katas.Kata06.Hidden;

/// <summary>The right answers by other roads than the solution takes, for differential checks.</summary>
internal static class SecondReference
{
    /// <summary>
    /// Another road to the lookup: each column of the table is read at the ids by itself, and the columns are put side by side.
    /// </summary>
    public static double[][] Lookup(double[][] table, int[] ids)
    {
        var result = ids.Select(_ => new double[table[0].Length]).ToArray();
        for (var column = 0; column < table[0].Length; column++)
        {
            double[] contents = [.. table.Select(row => row[column])];
            for (var t = 0; t < ids.Length; t++)
                result[t][column] = contents[ids[t]];
        }
        return result;
    }

    /// <summary>Another road to the gradient: for each row of the table, ask every position whether it is meant.</summary>
    public static double[][] ScatterGradient(double[][] upstream, int[] ids, int vocabularySize) =>
        [.. Enumerable.Range(0, vocabularySize).Select(row => upstream[0].Select((_, column) =>
            ids.Zip(upstream).Where(pair => pair.First == row).Sum(pair => pair.Second[column])).ToArray())];
}
