using System.Text;

namespace Katas.Kata03.Hidden;

/// <summary>UTF-8 by arithmetic, after the table of RFC 3629, and a search through the known pieces.</summary>
internal static class SecondReference
{
    public static int[] Encode(string[] known, IEnumerable<string> pieces)
    {
        var ids = new List<int>();
        foreach (var piece in pieces)
        {
            var place = Array.FindIndex(known, candidate => string.Equals(candidate, piece, StringComparison.Ordinal));
            if (place >= 0)
                ids.Add(256 + place);
            else
                AddBytes(piece, ids);
        }
        return [.. ids];
    }

    public static int[] Bytes(string text)
    {
        var bytes = new List<int>();
        AddBytes(text, bytes);
        return [.. bytes];
    }

    /// <summary>UTF-8 by the table of well-formed sequences, with one mark for each longest beginning of a character.</summary>
    public static string Decode(string[] known, int[] ids)
    {
        int[] bytes = [.. ids.SelectMany(id => id < 256 ? [id] : Bytes(known[id - 256]))];
        var text = new StringBuilder();
        for (var i = 0; i < bytes.Length;)
        {
            var tails = TailsAfter(bytes[i]);
            var length = 1;
            while (length <= tails && i + length < bytes.Length && MayFollow(bytes[i], length, bytes[i + length]))
                length++;
            text.Append(length == tails + 1 ? char.ConvertFromUtf32(Code(bytes[i..(i + length)])) : "\uFFFD");
            i += length;
        }
        return text.ToString();
    }

    /// <summary>How many bytes a first byte wants after it; more than there can be if it is none.</summary>
    private static int TailsAfter(int first) => first switch
    {
        < 0x80 => 0,
        >= 0xC2 and <= 0xDF => 1,
        >= 0xE0 and <= 0xEF => 2,
        >= 0xF0 and <= 0xF4 => 3,
        _ => int.MaxValue - 1,
    };

    private static bool MayFollow(int first, int place, int next) => (first, place) switch
    {
        (0xE0, 1) => next is >= 0xA0 and <= 0xBF,
        (0xED, 1) => next is >= 0x80 and <= 0x9F,
        (0xF0, 1) => next is >= 0x90 and <= 0xBF,
        (0xF4, 1) => next is >= 0x80 and <= 0x8F,
        ( < 0xC2 or > 0xF4, _) => false,
        _ => next is >= 0x80 and <= 0xBF,
    };

    private static int Code(int[] bytes) =>
        bytes.Skip(1)
            .Aggregate(bytes.Length == 1 ? bytes[0] : bytes[0] & (0x7F >> bytes.Length), (code, tail) => (code * 64) + (tail % 64));

    private static void AddBytes(string text, List<int> bytes)
    {
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            var code = char.ConvertToUtf32(text, i);
            bytes.AddRange(code switch
            {
                < 0x80 => [code],
                < 0x800 => [0xC0 + (code / 64), Tail(code)],
                < 0x10000 => [0xE0 + (code / 4096), Tail(code / 64), Tail(code)],
                _ => [0xF0 + (code / 262144), Tail(code / 4096), Tail(code / 64), Tail(code)],
            });
        }
    }

    private static int Tail(int code) => 0x80 + (code % 64);
}
