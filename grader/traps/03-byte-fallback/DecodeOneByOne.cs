using System.Text;
using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Each id is decoded by itself.</summary>
[Trap<IByteFallback>("decode-one-by-one", "You decoded each byte by itself. One byte out of a longer character is no UTF-8, so every "
    + "such character came back as a row of U+FFFD. How many ids does one character need?")]
public static class DecodeOneByOne
{
    public static string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        string.Concat(ids.Select(id => id < 256 ? Encoding.UTF8.GetString([(byte)id]) : knownPieces[id - 256]));

    public static string? Evidence(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids, string answer) =>
        answer.Contains('\uFFFD', StringComparison.Ordinal) ? $"Your text of {Show.Value(ids)} with the pieces {Show.Value(knownPieces)} "
            + $"is {Show.Value(answer)}." : null;
}
