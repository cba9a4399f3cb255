using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Foreign characters are left out.</summary>
[Trap<ICharacterCost>("skips-unknown", "You left out the foreign characters. The text comes back shorter than it was, and nobody is "
    + "told. What does the task ask for when the alphabet cannot help?")]
public static class SkipsUnknown
{
    public static int[] Encode(IReadOnlyList<string> alphabet, string text) =>
        [.. text.EnumerateRunes().Select(rune => alphabet.ToList().IndexOf(rune.ToString())).Where(id => id >= 0)];
}
