using System.Text;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Everything in small letters.</summary>
[Trap<IWordTokenization>("case-folded", "You changed the case, and ChatGPT and chatgpt became one word. Nobody can restore what was "
    + "written, and under a Turkish culture I even becomes ı. Is it for a tokenizer to decide that capitals mean nothing?")]
public static class CaseFolded
{
    public static string[] ByWhitespace(string text) => new WordTokenization().ByWhitespace(Fold(text));

    public static string[] ByWordChars(string text) => new WordTokenization().ByWordChars(Fold(text));

    public static string[] Lossless(string text) => new WordTokenization().Lossless(Fold(text));

    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        new WordTokenization().BuildVocabulary([.. words.Select(Fold)], maxSize);

    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words) =>
        new WordTokenization().Coverage(vocabulary, [.. words.Select(Fold)]);

    private static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(Rune.ToLowerInvariant));
}

/// <summary>Everything in the small letters of the machine's culture.</summary>
[Trap<IWordTokenization>("case-folded", "You changed the case, and ChatGPT and chatgpt became one word. Nobody can restore what was "
    + "written, and which letter is the small I depends on the machine: under a Turkish culture it is ı. Is it for a tokenizer to decide "
    + "that capitals mean nothing?")]
public static class CaseFoldedByCulture
{
    public static string[] ByWhitespace(string text) => new WordTokenization().ByWhitespace(Fold(text));

    public static string[] ByWordChars(string text) => new WordTokenization().ByWordChars(Fold(text));

    public static string[] Lossless(string text) => new WordTokenization().Lossless(Fold(text));

    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        new WordTokenization().BuildVocabulary([.. words.Select(Fold)], maxSize);

    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words) =>
        new WordTokenization().Coverage(vocabulary, [.. words.Select(Fold)]);

#pragma warning disable CA1304, CA1311 // the misconception is just this: small letters are the machine's
    private static string Fold(string text) => text.ToLower();
#pragma warning restore CA1304, CA1311
}
