using System.Globalization;

namespace Katas.Core.Text;

/// <summary>Numbers as people read them, the same in every language of the machine.</summary>
public static class NumberFormat
{
    public static string Points(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Whole percents; 0 % means none and 100 % means all.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{WholePercent(share)} %");

    /// <inheritdoc cref="Percent" />
    public static double WholePercent(double share)
    {
        var percent = Math.Round(100 * share);
        return share is > 0 and < 1 ? Math.Clamp(percent, 1, 99) : percent;
    }

    public static string Time(long milliseconds) => milliseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.0} s");

    /// <summary>"1 test", "2 tests"; with a plural of its own where an 's' does not make it.</summary>
    public static string Count(long number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
