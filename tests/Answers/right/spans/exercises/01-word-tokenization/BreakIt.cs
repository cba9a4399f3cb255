using System.Text;

namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    // Marks glued to words: quotation marks of any kind in front and behind, as in ,word, and ,word,word,
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        var (word, mark) = ("", "");
        foreach (var (piece, _) in vocabulary)
        {
            Rune.DecodeFromUtf16(piece, out var first, out var length);
            if (Rune.IsLetter(first) && piece.EnumerateRunes().All(Rune.IsLetter))
            {
                word = piece;
            }
            else if (length == piece.Length && length > 0 && !Rune.IsWhiteSpace(first) && !Rune.IsDigit(first))
            {
                mark = piece;
            }
        }
        return $"{mark}{word}{mark}\n{mark}{word}{mark}{word}{mark}";
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("1.5", "1,5");
}
