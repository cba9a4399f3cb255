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

    /// <summary>Letters and digits that need two chars: bold, Deseret, ideographs, bold digits, Adlam digits.</summary>
    private static readonly Gen<string> BeyondTheBasicPlane = Gen.OneOf(
        Plane(0x1D400, 26), Plane(0x10400, 40), Plane(0x20000, 200), Plane(0x1D7CE, 10), Plane(0x1E950, 10));

    private static readonly Gen<string> Letters = Gen.OneOf("a", "b", "é", "ß", "Ж", "東", "Ä", "İ", "Z").Array[1, 5].Select(string.Concat);

    private static readonly Gen<string> Digits = Gen.Int[0, 2999].Select(number => $"{number}");

    private static readonly Gen<string> Marks = Gen.OneOf(".", "...", "--", "-", "_", "½", "$", ",", "!?", "’", "(", "x\u0301");

    private static readonly Gen<string> Gap = Gen.OneOf("  ", " \n", "\t", "\u00A0", " ", "\r\n", "\u3000 ");

    /// <summary>Any characters in any order, the basic plane and beyond.</summary>
    public static readonly Gen<string> Any =
        Gen.Frequency((10, Frequent), (2, Rare), (1, BeyondTheBasicPlane)).Array[0, 24].Select(string.Concat);

    /// <summary>Words with a number and marks in them, between gaps of several kinds.</summary>
    public static readonly Gen<string> Sentences =
        Gen.Select(Letters, Marks, Digits, Marks, Gap).Select(parts => string.Concat(parts.Item1, parts.Item2, parts.Item3, parts.Item1,
            parts.Item4 + parts.Item4 + parts.Item5)).Array[2, 6].Select(string.Concat);

    /// <summary>Corpora in which many words are equally frequent.</summary>
    public static readonly Gen<string[]> Corpora = Gen.OneOf("a", "B", "ab", "aB", "Ab", "z", "Z", "é", "e", "-", "_").Array[0, 14];

    private static Gen<string> Plane(int from, int count) => Gen.Int[from, from + count - 1].Select(char.ConvertFromUtf32);
}
