using System.Globalization;

namespace Benchmarks.Results;

/// <summary>Numbers for a reader: three digits are already more than a noisy machine can measure.</summary>
internal static class NumberFormat
{
    private const int Digits = 3;

    public static string Of(double value)
    {
        if (value == 0)
            return "0";
        var decimals = Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6);
        return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static string Of(Spread spread) =>
        spread.Lowest == spread.Highest ? Of(spread.Median) : $"{Of(spread.Median)} ({Of(spread.Lowest)} to {Of(spread.Highest)})";

    /// <summary>A limit is written as it was chosen: 4, not 4.00.</summary>
    public static string OfLimit(double limit) => limit.ToString("0.###", CultureInfo.InvariantCulture);
}
