namespace Katas.Kata05.Hidden;

/// <summary>The right answers by other roads than the solution takes, for differential checks.</summary>
internal static class SecondReference
{
    public static int NearestById(int id) => id == 0 ? 1 : id - 1;

    public static int NearestByMeaning(double[][] table, int id)
    {
        var best = -1;
        for (var other = 0; other < table.Length; other++)
        {
            if (other != id && (best < 0 || Cosine(table[id], table[other]) > Cosine(table[id], table[best])))
                best = other;
        }
        return best;
    }

    /// <summary>Another road to the cosine, for unit vectors u and v: <c>(|u + v|² − |u − v|²) / 4</c>.</summary>
    public static double Cosine(double[] a, double[] b)
    {
        double[] u = Unit(a), v = Unit(b);
        return u.Zip(v, (x, y) => Math.Pow(x + y, 2) - Math.Pow(x - y, 2)).Sum() / 4;
    }

    public static int[] Inverse(int[] permutation) =>
        [.. Enumerable.Range(0, permutation.Length).Select(place => Array.IndexOf(permutation, place))];

    public static double[][] Gather(double[][] table, int[] ids) => [.. ids.Select(id => table[id])];

    /// <summary>The largest number is brought to 1 first, so that no square is too large or too small.</summary>
    private static double[] Unit(double[] row)
    {
        var largest = row.Max(Math.Abs);
        double[] vector = [.. row.Select(number => number / largest)];
        var length = Math.Sqrt(vector.Sum(number => number * number));
        return [.. vector.Select(number => number / length)];
    }
}
