using System.Globalization;

namespace Katas.Maintenance.Proving;

/// <summary>A share as people read it.</summary>
internal static class Percentage
{
    public static string Of(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share, 1)} %");
}
