using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Each byte is decoded as the character with this number.</summary>
[Trap<IByteFallback>("byte-is-a-character", "You turned each byte into the character with the same number, and é came back as Ã©. A byte "
    + "is not a character: some characters take two, three or four of them. What must be complete before you decode?")]
public static class ByteIsACharacter
{
    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        string.Concat(ids.Select(id => id < 256 ? ((char)id).ToString() : knownPieces[id - 256]));

    public static string? Evidence(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids, string answer) =>
        ids.Any(id => id > 127) ? $"Your text of {Show.Value(ids)} with the pieces {Show.Value(knownPieces)} is {Show.Value(answer)}."
        : null;
}

/// <summary>The same for the bytes of known pieces.</summary>
[Trap<IByteFallback>("byte-is-a-character", "You turned each byte into the character with the same number, also the bytes of known pieces, "
    + "and é came back as Ã©. A byte is not a character: some characters take two, three or four of them. What must be complete before "
    + "you decode?")]
public static class EveryByteIsACharacter
{
    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids)
    {
        _ = new ByteFallback().DecodeWithBytes(knownPieces, ids);
        return Encoding.Latin1.GetString([.. ids.SelectMany(id =>
            id < 256 ? [(byte)id] : Encoding.UTF8.GetBytes(knownPieces[id - 256]))]);
    }
}
