using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Bytes are ASCII.</summary>
[Trap<IByteFallback>("ascii-question-marks", "You used ASCII, and everything beyond its 128 characters became a question mark. One sign "
    + "for everything unknown: you have invented [UNK] again. Which encoding has bytes for every character there is?")]
public static class AsciiQuestionMarks
{
    public static int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        [.. pieces.SelectMany(piece => knownPieces.Contains(piece) ? [256 + knownPieces.ToList().IndexOf(piece)]
            : Encoding.ASCII.GetBytes(piece).Select(bits => (int)bits))];

    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        Encoding.ASCII.GetString([.. ids.SelectMany(id => id < 256 ? [(byte)id] : Encoding.ASCII.GetBytes(knownPieces[id - 256]))]);
}
