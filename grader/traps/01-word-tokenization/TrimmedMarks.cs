using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Marks at the edges of a word are taken off.</summary>
[Trap<IWordTokenization>("trimmed-marks", "You took the marks off the edges of the words. That looks tidy, but they are lost, and it hides "
    + "the very trouble this kata is about: to a tokenizer that cuts at gaps, a word with a full stop is simply another word.")]
public static class TrimmedMarks
{
    public static string[] ByWhitespace(string text) =>
        [.. new WordTokenization().ByWhitespace(text).Select(word => word.Trim([.. word.Where(char.IsPunctuation)]))
            .Where(word => word.Length > 0)];
}

/// <summary>Full stops and commas only.</summary>
[Trap<IWordTokenization>("trimmed-marks", "You took full stops and commas off the edges of the words. That looks tidy, but they are lost, "
    + "and it hides the very trouble this kata is about: to a tokenizer that cuts at gaps, a word with a full stop is simply another "
    + "word.")]
public static class TrimmedStops
{
    public static string[] ByWhitespace(string text) =>
        [.. new WordTokenization().ByWhitespace(text).Select(word => word.Trim('.', ',')).Where(word => word.Length > 0)];
}
