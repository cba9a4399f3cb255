using System.Text;
using Katas.Core.Text;

namespace Katas.Reports.Formats;

/// <summary>Escapes learner text for Markdown, so that it is shown as it is.</summary>
internal static class MarkdownText
{
    /// <summary>On one line, every punctuation mark escaped (CommonMark allows that for all of ASCII), fit for a table cell.</summary>
    public static string Inline(string text, int most = 300)
    {
        var escaped = new StringBuilder();
        foreach (var letter in SafeText.Shortened(SafeText.OnOneLine(text), most).Trim())
            escaped.Append(IsMarkup(letter) ? "\\" : "").Append(letter);
        return escaped.ToString();
    }

    private static bool IsMarkup(char letter) => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter));

    /// <summary>As a block of code, between fences longer than any run of backticks in it.</summary>
    public static string Block(string text, int most = 4_000)
    {
        var safe = SafeText.Shortened(SafeText.Of(text), most);
        var fence = new string('`', Math.Max(3, LongestRun(safe) + 1));
        return $"{fence}text\n{safe}\n{fence}\n";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
