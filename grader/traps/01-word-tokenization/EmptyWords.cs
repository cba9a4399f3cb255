using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Every white space character is a gap of its own.</summary>
[Trap<IWordTokenization>("empty-words", "You cut at every white space character by itself, so there is an empty word between two of "
    + "them, and one more at an edge of the text. What lies between two words: one character, or as many as there are?")]
public static class EmptyWords
{
    public static string[] ByWhitespace(string text) => text.Split((char[]?)null);

    public static string? Evidence(string text, string[] answer) =>
        answer.Contains("") ? $"Your words of {Show.Value(text)} are {Show.Value(answer)}." : null;
}
