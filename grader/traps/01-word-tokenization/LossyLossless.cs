using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>The gaps are dropped.</summary>
[Trap<IWordTokenization>("lossy-lossless", "You dropped the white space, so the pieces no longer give the text back: nobody can tell "
    + "whether there was a space, two, or a line end. Where can the gap between two words go, if nothing may be lost?")]
public static class LossyLossless
{
    public static string[] Lossless(string text) =>
        [.. new WordTokenization().Lossless(text).Where(piece => !string.IsNullOrWhiteSpace(piece))];

    public static string? Evidence(string text, string[] answer) =>
        string.Concat(answer) != text ? $"Your pieces of {Show.Value(text)} join to {Show.Value(string.Concat(answer))}." : null;
}
