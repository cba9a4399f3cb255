using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>[UNK] and the bytes.</summary>
[Trap<IByteFallback>("both", "You wrote [UNK] and then the bytes as well. The bytes say everything about the piece; what is the id in "
    + "front of them for?")]
public static class Both
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces)
    {
        int[] unk = knownPieces.Contains("[UNK]") ? [256 + knownPieces.ToList().IndexOf("[UNK]")] : [];
        return [.. pieces.SelectMany(piece => knownPieces.Contains(piece)
            ? [256 + knownPieces.ToList().IndexOf(piece)]
            : unk.Concat(Encoding.UTF8.GetBytes(piece).Select(bits => (int)bits)))];
    }
}
