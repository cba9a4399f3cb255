using System.Text;
using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>All three cuts as regular expressions over the kinds of the characters, one letter for each.</summary>
[RightVariant<IWordTokenization>("regular expressions over kinds")]
public static class ByRegex
{
    public static string[] ByWhitespace(string text) => [.. Regex.Matches(text, @"[^\s]+").Select(match => match.Value)];

    public static string[] ByWordChars(string text) => Cut(text, "[ld]+");

    public static string[] Lossless(string text) => Cut(text, "l+|d+|s+|x");

    private static string[] Cut(string text, string pattern)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runes = text.EnumerateRunes().ToArray();
        return [.. Regex.Matches(string.Concat(runes.Select(Kind)), pattern)
            .Select(match => string.Concat(runes.Skip(match.Index).Take(match.Length)))];
    }

    private static char Kind(Rune rune) =>
        Rune.IsLetter(rune) ? 'l' : Rune.IsDigit(rune) ? 'd' : Rune.IsWhiteSpace(rune) ? 's' : 'x';
}
