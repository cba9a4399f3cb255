using System.Text;
using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Fractions, superscripts and Roman numerals count as digits.</summary>
[Trap<IWordTokenization>("every-number", "You keep everything Unicode calls a number, also ½, ² and Ⅷ. The task says decimal digits: the "
    + "ten signs from which a script writes its numbers. Which of the two questions about a character did you ask?")]
public static class EveryNumber
{
    public static string[] ByWordChars(string text) => [.. Regex.Matches(text, @"[\p{L}\p{N}]+").Select(match => match.Value)];

    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{N}+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)
            .Select(match => match.Value)];
}

/// <summary>The same character by character, so that letters beyond the basic plane are letters.</summary>
[Trap<IWordTokenization>("every-number", "You keep everything Unicode calls a number, also ½, ² and Ⅷ, with the digits. The task says "
    + "decimal digits: the ten signs from which a script writes its numbers. Which of the two questions about a character did you ask?")]
public static class EveryNumberByRunes
{
    public static string[] ByWordChars(string text) => [.. RuneRuns.Of(text, IsWord).Where(run => IsWord(run.EnumerateRunes().First()))];

    public static string[] Lossless(string text) => [.. RuneRuns.Of(text, Rune.IsLetter, Rune.IsNumber, Rune.IsWhiteSpace)];

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);
}
