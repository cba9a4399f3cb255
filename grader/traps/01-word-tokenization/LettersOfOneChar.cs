using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>A character that needs two chars is never a letter.</summary>
[Trap<IWordTokenization>("letters-of-one-char", "You asked each char whether it is a letter. Half of a character is never one, so a word "
    + "in Adlam, or a bold letter, is no word to you. What does .NET offer that looks at whole characters?")]
public static class LettersOfOneChar
{
    public static string[] ByWordChars(string text) =>
        string.Concat(text.Select(unit => char.IsLetterOrDigit(unit) ? unit : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{Nd}+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)
            .Select(match => match.Value)];
}
