using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Letters are a to z.</summary>
[Trap<IWordTokenization>("ascii-only", "You know the letters from a to z and the digits from 0 to 9, and nothing else. Most of the "
    + "languages of the world are written with other ones, and even English has its café. Who decides what a letter is, if not you?")]
public static class AsciiOnly
{
    public static string[] ByWordChars(string text) => [.. Regex.Matches(text, "[A-Za-z0-9]+").Select(match => match.Value)];

    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"[A-Za-z]+|[0-9]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)
            .Select(match => match.Value)];
}
