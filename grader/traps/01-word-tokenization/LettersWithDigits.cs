using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Letters and digits make one run.</summary>
[Trap<IWordTokenization>("letters-with-digits", "You let letters and digits share a piece, so 4o stays in one. Every version number then "
    + "makes a new piece with every word it is glued to. Which kinds of runs does the task name?")]
public static class LettersWithDigits
{
    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"[\p{L}\p{Nd}]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)
            .Select(match => match.Value)];
}
