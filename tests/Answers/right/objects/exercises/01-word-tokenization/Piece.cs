using System.Text;

namespace Katas.Kata01;

internal enum Kind
{
    Letter = 'L',
    Digit = 'D',
    Space = 'S',
    Mark = 'M',
}

internal readonly record struct Piece(Kind Kind, string Text)
{
    public static IEnumerable<Piece> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text);
    }

    private static IEnumerable<Piece> Scan(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var kind = KindAt(text, i);
            i += char.IsHighSurrogate(text[i]) ? 2 : 1;
            if (i == text.Length || kind == Kind.Mark || KindAt(text, i) != kind)
            {
                yield return new Piece(kind, text[start..i]);
                start = i;
            }
        }
    }

    private static Kind KindAt(string text, int index) => Rune.GetRuneAt(text, index) switch
    {
        var rune when Rune.IsLetter(rune) => Kind.Letter,
        var rune when Rune.IsDigit(rune) => Kind.Digit,
        var rune when Rune.IsWhiteSpace(rune) => Kind.Space,
        _ => Kind.Mark,
    };
}
