using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Every white space character is a piece of its own.</summary>
[Trap<IWordTokenization>("single-spaces", "You made each white space character a piece of its own. Nothing is lost, but a gap is a run "
    + "like a word is: the task wants it in one piece.")]
public static class SingleSpaces
{
    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{Nd}+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline).Select(match => match.Value)];
}
