using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>All three cuts as regular expressions.</summary>
[RightVariant<IWordTokenization>("regular expressions")]
public static class ByRegex
{
    public static string[] ByWhitespace(string text) => [.. Regex.Matches(text, @"[^\s]+").Select(match => match.Value)];

    public static string[] ByWordChars(string text) =>
        [.. Regex.Split(text, @"[^\p{L}\p{Nd}]+").Where(word => word.Length > 0)];

    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{Nd}+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)
            .Select(match => match.Value)];
}
