using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>The first known piece has the id 257.</summary>
[Trap<IByteFallback>("pieces-from-257", "Your known pieces start at 257. The bytes have the ids 0 to 255, so there are 256 of them, and "
    + "one id stays empty. Which is the first number that no byte has?")]
public static class PiecesFrom257
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => new ByteFallback().EncodeWithBytes(knownPieces, [piece]))
            .Select(id => id < 256 ? id : id + 1)];

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        new ByteFallback().DecodeWithBytes(knownPieces, [.. ids.Select(id => id switch
        {
            < 256 => id,
            256 => throw new ArgumentOutOfRangeException(nameof(ids)),
            _ => id - 1,
        })]);
}
