using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Pieces are made of UTF-16 units.</summary>
[Trap<IWordTokenization>("split-surrogates", "You walked over the chars of the string. A char is 16 bits, an emoji needs two of them, "
    + "and you handed out its halves: neither is a character. What does .NET offer to walk over whole characters?")]
public static class SplitSurrogates
{
    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{Nd}+|\s+|.", RegexOptions.Singleline).Select(match => match.Value)];

    public static string? Evidence(string text, string[] answer) =>
        answer.Count(piece => char.IsSurrogate(piece[0])) is var halves and > 0
        ? $"Of your {answer.Length} pieces of {Show.Value(text)}, {halves} are halves of a character." : null;
}
