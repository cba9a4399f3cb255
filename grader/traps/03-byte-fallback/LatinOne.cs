using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Bytes are Latin-1.</summary>
[Trap<IByteFallback>("latin-one", "You used an encoding with one byte for each character. It has room for 256 characters, and Unicode "
    + "has more than a hundred thousand: the others become question marks. Which encoding gives every character bytes of its own?")]
public static class LatinOne
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [256 + knownPieces.ToList().IndexOf(piece)]
            : Encoding.Latin1.GetBytes(piece).Select(bits => (int)bits))];
}
