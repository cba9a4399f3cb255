using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Broken characters are left out.</summary>
[Trap<IByteFallback>("silent-damage", "You left out the bytes that are no character. The text looks fine and is shorter than what was "
    + "sent. What stands in a text, in every program, for something that could not be read?")]
public static class SilentDamage
{
    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        new ByteFallback().DecodeWithBytes(knownPieces, ids).Replace("\uFFFD", "", StringComparison.Ordinal);
}
