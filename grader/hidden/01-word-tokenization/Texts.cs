using System.Text;
using CsCheck;

namespace Katas.Kata01.Hidden;

/// <summary>Texts that real users write and tokenizers forget: gaps of many kinds, accents, emoji, numerals, marks.</summary>
internal static class Texts
{
    private static readonly Gen<string> Frequent = Gen.OneOf(
        "a", "B", "é", "ß", "Ж", "東", "ا", "ª", "o", "7", "0", "٣", "½", "Ⅷ", "²", "_", "-", ".", "'", "’", "$", "+", "<", "\u0301",
        "\u200D", "\u200B",
        "🙃", "👩", " ", "  ", "\t", "\r\n", "\n", "\u00A0", "\u3000", "\u2028", "\u0085", "\uFEFF", "\0");

    /// <summary>Any character of the basic plane that is not half of another one.</summary>
    private static readonly Gen<string> Rare = Gen.Int[1, 0xD7FF].Select(code => new Rune(code).ToString());

    public static readonly Gen<string> Any = Gen.Frequency((5, Frequent), (1, Rare)).Array[0, 24].Select(string.Concat);

    /// <summary>Corpora in which many words are equally frequent.</summary>
    public static readonly Gen<string[]> Corpora = Gen.OneOf("a", "B", "ab", "aB", "Ab", "z", "Z", "é", "e", "-", "_").Array[0, 14];
}
