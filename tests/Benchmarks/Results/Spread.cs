namespace Benchmarks.Results;

/// <summary>The middle of some values, and how far they lie apart.</summary>
internal sealed record Spread(double Median, double Lowest, double Highest)
{
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("No values have no median.", nameof(values));
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }

    /// <summary>
    /// How many times as large the first values are as the second: a ratio for each round, because the two of one round
    /// were measured one after the other and share the machine's mood.
    /// </summary>
    /// <exception cref="ArgumentException">Not the same number of rounds.</exception>
    public static Spread OfRatio(IReadOnlyList<double> above, IReadOnlyList<double> below) =>
        above.Count == below.Count
            ? Of(above.Zip(below, (numerator, denominator) => numerator / denominator))
            : throw new ArgumentException($"{above.Count} rounds cannot be compared with {below.Count}.", nameof(below));
}
