using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Known pieces are numbered from 0, like the bytes.</summary>
[Trap<IByteFallback>("ids-collide", "Your known pieces start at 0, and so do the bytes: one id now means a byte and a piece, and no "
    + "decoder can tell which. How many ids are taken before the first piece?")]
public static class IdsCollide
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [knownPieces.ToList().IndexOf(piece)] : Encoding.UTF8.GetBytes(piece)
            .Select(bits => (int)bits))];
}
