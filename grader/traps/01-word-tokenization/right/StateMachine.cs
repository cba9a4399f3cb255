using System.Text;
using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>One pass with a piece that grows until the kind changes.</summary>
[RightVariant<IWordTokenization>("state machine")]
public static class StateMachine
{
    public static string[] Lossless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var kind = 'x';
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Rune.IsWhiteSpace(rune) ? 's' : Rune.IsDigit(rune) ? 'd' : Rune.IsLetter(rune) ? 'l' : 'x';
            if (piece.Length > 0 && (next != kind || next == 'x'))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            piece.Append(rune);
            kind = next;
        }
        if (piece.Length > 0)
            pieces.Add(piece.ToString());
        return [.. pieces];
    }
}
