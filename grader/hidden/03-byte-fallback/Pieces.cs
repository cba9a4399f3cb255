using System.Text;
using CsCheck;

namespace Katas.Kata03.Hidden;

/// <summary>Texts in pieces: some known, the others from every plane of Unicode.</summary>
internal static class Pieces
{
    public static readonly string[] Known = ["the", " ", "cat", "é", "né", "🙃", ".", "[UNK]", "注意"];

    /// <summary>Characters of one, two, three and four bytes; halves of characters are no text.</summary>
    private static readonly Gen<string> Characters =
        Gen.OneOf(Gen.Int[0, 0x7F], Gen.Int[0x80, 0x7FF], Gen.Int[0x800, 0xD7FF], Gen.Int[0xE000, 0xFFFF], Gen.Int[0x10000, 0x10FFFF])
        .Select(code => new Rune(code).ToString());

    private static readonly Gen<string> Strangers = Characters.Array[0, 4].Select(string.Concat);

    public static readonly Gen<string[]> Lists =
        Gen.Frequency((2, Gen.OneOf(Known)), (3, Strangers), (1, Gen.OneOf("The", "e\u0301", "cats", "\uFEFF", "é!", "a"))).Array[0, 9];

    /// <summary>One to three bytes that may stand in the midst of a character, begin one, or stand in none.</summary>
    public static readonly Gen<int[]> Damage =
        Gen.Frequency((3, Gen.Int[128, 191]), (3, Gen.Int[192, 244]), (1, Gen.Int[245, 255]), (1, Gen.Int[0, 127])).Array[1, 3];
}
