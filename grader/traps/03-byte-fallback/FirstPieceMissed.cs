using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary><c>IndexOf(piece) &gt; 0</c>.</summary>
[Trap<IByteFallback>("first-piece-missed", "You spell the first known piece in bytes, as if nobody knew it. Places count from 0, and 256 "
    + "is the id of the piece at place 0. Which place does your check take for none?")]
public static class FirstPieceMissed
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => new ByteFallback().EncodeWithBytes(knownPieces, [piece]) is [256]
            ? Encoding.UTF8.GetBytes(piece).Select(bits => (int)bits) : new ByteFallback().EncodeWithBytes(knownPieces, [piece]))];
}
