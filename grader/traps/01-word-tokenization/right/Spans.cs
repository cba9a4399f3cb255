using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Slices of a span, cut from the front.</summary>
[RightVariant<IWordTokenization>("spans")]
public static class Spans
{
    public static string[] ByWhitespace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        for (var rest = text.AsSpan().TrimStart(); rest.Length > 0; rest = rest.TrimStart())
        {
            var length = 0;
            while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
                length++;
            words.Add(rest[..length].ToString());
            rest = rest[length..];
        }
        return [.. words];
    }
}
