using System.Text.RegularExpressions;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Marks make runs.</summary>
[Trap<IWordTokenization>("glued-marks", "You glued neighbouring marks together, so every new row of marks is a piece nobody has seen. "
    + "Letters, digits and white space come in runs; what about everything else?")]
public static class GluedMarks
{
    public static string[] Lossless(string text) =>
        [.. Regex.Matches(text, @"\p{L}+|\p{Nd}+|\s+|[^\p{L}\p{Nd}\s]+").Select(match => match.Value)];
}
