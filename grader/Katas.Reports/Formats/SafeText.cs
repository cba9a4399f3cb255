using System.Globalization;
using System.Text;

namespace Katas.Reports;

/// <summary>A learner's text made harmless for a terminal: control, format and broken characters become visible.</summary>
public static class SafeText
{
    /// <summary>The text with its dangerous characters shown instead of obeyed; line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate arrives as U+FFFD
            Append(safe, rune);
        return safe.ToString();
    }

    /// <summary>The text on one line for a sentence, with at most <paramref name="most"/> characters.</summary>
    public static string OneLine(string text, int most)
    {
        var line = Of(text).ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= most ? line : $"{line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)]}…";
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value is '\n' or '\t')
            safe.Append((char)rune.Value);
        else if (rune.Value < 0x20)
            safe.Append((char)(0x2400 + rune.Value)); // the picture of the control character
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
            safe.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        else
            safe.Append(rune.ToString());
    }
}
