using System.Globalization;
using Katas.Drawing;
using Katas.Drawing.Drawings;

namespace Katas;

/// <summary>Small tables that stand beside an interview answer.</summary>
internal static class Tables
{
    public static PicturePart Of(string title, string caption, string[] heads, Func<string[][]> rows) =>
        new(title, caption, new Grid(heads, []), () => new Grid(heads, rows()));

    /// <summary>A number with three decimals, so that 0.9997 and 1 are told apart.</summary>
    public static string Cell(double number) => number switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        _ => number.ToString("0.0000", CultureInfo.InvariantCulture) is var text && text.Trim('-', '0', '.').Length == 0
            ? "0.0000"
            : text.Replace('-', '−'),
    };

    /// <summary>The largest difference between numbers at the same place.</summary>
    public static string Difference(IEnumerable<double> some, IEnumerable<double> others) =>
        Cell(some.Zip(others, (one, other) => Math.Abs(one - other)).DefaultIfEmpty().Max());

    public static string Difference(double[][] some, double[][] others) =>
        Difference(some.SelectMany(row => row), others.SelectMany(row => row));
}
