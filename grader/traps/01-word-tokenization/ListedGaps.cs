using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Four gap characters, written down one by one.</summary>
[Trap<IWordTokenization>("listed-gaps", "You wrote down the gap characters you know: space, tab and line ends. Unicode has more than "
    + "twenty, such as the no-break space that every web page holds. Who keeps the whole list, so that you need not?")]
public static class ListedGaps
{
    public static string[] ByWhitespace(string text) => text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static string? Evidence(string text, string[] answer) =>
        answer.FirstOrDefault(word => word.Any(char.IsWhiteSpace)) is { } word
        ? $"One of your words in {Show.Value(text)} is {Show.Value(word)}." : null;
}
