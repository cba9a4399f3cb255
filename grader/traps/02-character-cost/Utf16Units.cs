using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Characters are UTF-16 units.</summary>
[Trap<ICharacterCost>("utf16-units", "You counted chars. A char is a UTF-16 unit, and an emoji is two of them, so it became two entries, "
    + "neither of which is a character. What does .NET offer to walk over whole characters?")]
public static class Utf16Units
{
    public static string[] Alphabet(string corpus) => [.. corpus.Distinct().Order().Select(unit => unit.ToString())];

    public static int[] Encode(IReadOnlyList<string> alphabet, string text) =>
        [.. text.Select(unit => alphabet.ToList().IndexOf(unit.ToString()))
            .Select(id => id >= 0 ? id : throw new ArgumentException("This unit is no character of the alphabet."))];

    public static string? Evidence(string corpus, string[] answer) =>
        answer.Count(entry => char.IsSurrogate(entry[0])) is var halves and > 0
        ? $"In your alphabet of {Show.Value(corpus)}, {halves} entries are halves of a character." : null;
}
