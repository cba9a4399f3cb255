using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Word characters after the regular expression \w.</summary>
[Trap<IWordTokenization>("underscore-is-a-letter", "You used the regular expression \\w, and it means more than letters and digits: the "
    + "underscore and combining marks are in it too. Read what exactly the task wants to keep.")]
public static class UnderscoreIsALetter
{
    public static string[] ByWordChars(string text) => [.. Regex.Matches(text, @"\w+").Select(match => match.Value)];

    public static string? Evidence(string text, string[] answer) =>
        answer.FirstOrDefault(word => word.Contains('_', StringComparison.Ordinal)) is { } word
        ? $"In {Show.Value(text)} you found the word {Show.Value(word)}." : null;
}
