namespace Katas.Reports.Charts;

/// <summary>Chooses the values that an axis names: multiples of 1, 2 or 5 times a power of ten.</summary>
public static class RoundTicks
{
    private static readonly int[] Leading = [1, 2, 5];

    /// <summary>Round values that reach from <paramref name="from"/> or less to <paramref name="to"/> or more.</summary>
    /// <param name="from">The least value to be shown.</param>
    /// <param name="to">The greatest value to be shown.</param>
    /// <param name="steps">How many steps may lie between the two; where neither is round, one more is needed.</param>
    public static IReadOnlyList<double> Covering(double from, double to, int steps)
    {
        var (leading, exponent) = Step(to - from, steps);
        var first = Math.Floor(Multiples(from, leading, exponent));
        var last = Math.Max(first + 1, Math.Ceiling(Multiples(to, leading, exponent)));
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => Value((first + index) * leading, exponent))];
    }

    /// <summary>Whole numbers from zero to at least <paramref name="most"/>, for what is counted.</summary>
    public static IReadOnlyList<double> Counts(int most, int steps) =>
        most >= steps ? Covering(0, most, steps) : [.. Enumerable.Range(0, Math.Max(1, most) + 1).Select(count => (double)count)];

    /// <summary>The least step of 1, 2, 5 or 10 times a power of ten that needs no more than so many steps for a span.</summary>
    private static (int Leading, int Exponent) Step(double span, int steps)
    {
        var least = span > 0 ? span / steps : 1;
        var exponent = (int)Math.Floor(Math.Log10(least));
        return (Leading.FirstOrDefault(leading => Value(leading, exponent) >= least, 10), exponent);
    }

    /// <summary>How often a step fits into a value; rounded, because 0.3 / 0.1 is 2.9999999999999996.</summary>
    private static double Multiples(double value, int leading, int exponent) => Math.Round(value / Value(leading, exponent), 9);

    /// <summary>Divided by a power of ten where the exponent is negative, because 3 * 0.1 is 0.30000000000000004.</summary>
    private static double Value(double number, int exponent) =>
        exponent < 0 ? number / Math.Pow(10, -exponent) : number * Math.Pow(10, exponent);
}
