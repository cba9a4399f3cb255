using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Characters in the ordinal order of strings.</summary>
[Trap<ICharacterCost>("utf16-order", "You sorted the characters as strings. Ordinal order compares UTF-16 units, and the two halves of "
    + "an emoji are smaller than some characters that should stand before it. What should be compared instead of strings?")]
public static class Utf16Order
{
    public static string[] Alphabet(string corpus) =>
        [.. corpus.EnumerateRunes().Select(rune => rune.ToString()).Distinct().Order(StringComparer.Ordinal)];
}
