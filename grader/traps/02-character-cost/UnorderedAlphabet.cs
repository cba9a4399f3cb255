using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Characters in order of first appearance.</summary>
[Trap<ICharacterCost>("unordered-alphabet", "You number the characters in the order in which the corpus shows them. The same characters "
    + "in another order get other ids, and two models can no longer read each other. What order do characters have by themselves?")]
public static class UnorderedAlphabet
{
    public static string[] Alphabet(string corpus) => [.. corpus.EnumerateRunes().Distinct().Select(rune => rune.ToString())];
}
