using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Characters in the order of the machine'\''s culture.</summary>
[Trap<ICharacterCost>("culture-order", "You sorted the characters as texts, the way a dictionary for people does. That order depends on "
    + "the machine: in some countries ı stands before i. Ids must come out alike everywhere; a character is also a number.")]
public static class CultureOrder
{
    public static string[] Alphabet(string corpus) => [.. corpus.EnumerateRunes().Select(rune => rune.ToString()).Distinct().Order()];
}

/// <summary>The same with the invariant culture, which is a language too.</summary>
[Trap<ICharacterCost>("culture-order", "You sorted the characters as texts with the invariant culture. It is the same on every machine, "
    + "but it still orders as a dictionary for people does: small letters stand beside capitals. A character is also a number.")]
public static class InvariantOrder
{
    public static string[] Alphabet(string corpus) =>
        [.. corpus.EnumerateRunes().Select(rune => rune.ToString()).Distinct().Order(StringComparer.InvariantCulture)];
}
