using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Words end at the space character only.</summary>
[Trap<IWordTokenization>("only-spaces", "You cut at the space character and nowhere else: tabs and line ends stay inside words, and two "
    + "spaces in a row leave an empty word between them. Which characters make a gap for a reader, and how wide may one gap be?")]
public static class OnlySpaces
{
    public static string[] ByWhitespace(string text) => text.Split(' ');

    public static string? Evidence(string text, string[] answer) =>
        answer.FirstOrDefault(word => word.Length == 0 || word.Any(char.IsWhiteSpace)) is { } word
        ? $"One of your words in {Show.Value(text)} is {Show.Value(word)}." : null;
}

/// <summary>Words end at the space character only; empty ones are thrown away.</summary>
[Trap<IWordTokenization>("only-spaces", "You cut at the space character and nowhere else: tabs and line ends stay inside words. Which "
    + "characters make a gap for a reader?")]
public static class OnlySpacesButNoEmptyWords
{
    public static string[] ByWhitespace(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string? Evidence(string text, string[] answer) =>
        answer.FirstOrDefault(word => word.Any(char.IsWhiteSpace)) is { } word
        ? $"One of your words in {Show.Value(text)} is {Show.Value(word)}." : null;
}
