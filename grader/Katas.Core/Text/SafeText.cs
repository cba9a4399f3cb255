using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Katas.Core.Text;

/// <summary>A learner's text made harmless for its reader: control, format, broken and unprintable characters become visible.</summary>
public static partial class SafeText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter), '\n', '\t']);

    /// <summary>The text with its dangerous characters shown instead of obeyed; line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate arrives as U+FFFD
            Append(safe, rune);
        return safe.ToString();
    }

    /// <summary>The text on one line for a sentence, with at most <paramref name="most"/> characters.</summary>
    public static string OneLine(string text, int most) => ShortText.Within(OnOneLine(text), most, "…");

    /// <summary>
    /// Also without what a CI service would read as a command in its log: "::error::" at the start of a line, "##[group]" anywhere.
    /// </summary>
    public static string ForLog(string text) => Command().Replace(Of(text), "$0 ");

    /// <summary>The same in a finished text, whose format has its own way to write the first character of a command's mark.</summary>
    public static string WithoutCommands(string text, Func<char, string> write) => Command().Replace(text, mark => write(mark.Value[0]));

    /// <summary>On one line, for names and table cells.</summary>
    public static string OnOneLine(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>On one line of a log.</summary>
    public static string LogLine(string text) => OnOneLine(ForLog(text));

    /// <summary>At most so many characters; what is left out is said.</summary>
    public static string Shortened(string text, int most) => ShortText.Within(text, most, " … (shortened)");

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value is '\n' or '\t')
            safe.Append((char)rune.Value);
        else if (rune.Value < 0x20)
            safe.Append((char)(0x2400 + rune.Value)); // the picture of the control character
        else if (IsUnprintable(rune))
            safe.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        else
            safe.Append(rune.ToString());
    }

    private static bool IsUnprintable(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF // never characters; XML refuses some of them
        || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>
    /// Where a space goes into what a log could obey: between all colons that stand together, behind one at the end, which a colon of ours
    /// may follow, and between the marks of "##[" and "##vso[".
    /// Not only at the start: consoles break long lines where they like, and no break puts such marks together again.
    /// </summary>
    [GeneratedRegex(@":(?=:|\z)|#(?=#\w*(\.\w+)*\[)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
