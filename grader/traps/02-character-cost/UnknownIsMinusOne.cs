using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>A foreign character gets the id -1.</summary>
[Trap<ICharacterCost>("unknown-is-minus-one", "A foreign character got the id -1. No row of a table has this address, so the mistake "
    + "shows up far away from here. What does the task ask for when the alphabet cannot help?")]
public static class UnknownIsMinusOne
{
    public static int[] Encode(IReadOnlyList<string> alphabet, string text) =>
        [.. text.EnumerateRunes().Select(rune => alphabet.ToList().IndexOf(rune.ToString()))];

    public static string? Evidence(IReadOnlyList<string> alphabet, string text, int[] answer) =>
        answer.Contains(-1) ? $"With the alphabet {Show.Value(alphabet)} your ids of {Show.Value(text)} are {Show.Value(answer)}." : null;
}
