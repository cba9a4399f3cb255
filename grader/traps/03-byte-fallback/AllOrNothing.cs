using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>One unknown piece turns all pieces into bytes.</summary>
[Trap<IByteFallback>("all-or-nothing", "As soon as one piece is unknown you spell out the whole text, and one strange word makes the "
    + "sequence several times longer. Which pieces need their bytes?")]
public static class AllOrNothing
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        new ByteFallback().EncodeWithBytes(pieces.All(knownPieces.Contains) ? knownPieces : [], pieces);

    public static string? Evidence(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces, int[] answer) =>
        pieces.FirstOrDefault(knownPieces.Contains) is { } piece && !pieces.All(knownPieces.Contains)
        ? $"In {Show.Value(pieces)} the piece {Show.Value(piece)} is known, and your ids are {Show.Value(answer)}." : null;
}
