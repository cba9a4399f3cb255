using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Characters in the order of the machine'\''s culture.</summary>
[Trap<ICharacterCost>("culture-order", "You sorted the characters as texts, the way a dictionary for people does. That order depends on "
    + "the machine: in some countries ı stands before i. Ids must come out alike everywhere; a character is also a number.")]
public static class CultureOrder
{
    public static string[] Alphabet(string corpus) => [.. corpus.EnumerateRunes().Select(rune => rune.ToString()).Distinct().Order()];
}
