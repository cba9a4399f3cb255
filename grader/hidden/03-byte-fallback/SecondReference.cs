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
