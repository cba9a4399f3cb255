using System.Globalization;
using Katas.Core.Text;

namespace Katas.Drawing.Drawings;

/// <summary>Numbers and texts of answers as they stand in drawings: short, on one line, and harmless.</summary>
internal static class Text
{
    private const int MostCharacters = 24;
    private const double Large = 1e5;
    private const double Small = 0.05;

    public static string Of(double? number) => number switch
    {
        null => "",
        double.NaN => "NaN",
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        { } value when Math.Abs(value) >= Large => Written(value, "0.#e0"),
        { } value when Math.Abs(value) < Small => Written(value, "0.###"),
        { } value => Written(value, "0.##"),
    };

    /// <summary>A small negative number may be written as 0, which has no sign.</summary>
    private static string Written(double number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture) is var text && text is "-0" ? "0" : text.Replace('-', '−');

    /// <summary>A text of a learner or of an answer; a space is seen.</summary>
    public static string Of(string text) => SafeText.OneLine(text, MostCharacters).Replace(' ', '␣');

    /// <summary>How wide a text is, roughly.</summary>
    public static double Width(string text) => 8 * text.Length;
}
