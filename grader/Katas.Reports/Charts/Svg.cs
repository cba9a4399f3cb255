using System.Globalization;

namespace Katas.Reports.Charts;

/// <summary>Coordinates as SVG wants them, in every language of the machine.</summary>
public static class Svg
{
    /// <summary>Two decimals at most: a hundredth of a drawing's unit is not seen. Adding zero turns -0 into 0.</summary>
    public static string Number(double coordinate) => (Math.Round(coordinate, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
