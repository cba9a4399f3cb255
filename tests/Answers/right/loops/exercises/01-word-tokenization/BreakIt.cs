using System.Text;

namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        string word = "";
        string mark = "";
        foreach (var piece in vocabulary.Keys)
        {
            if (piece.Length == 0)
            {
                continue;
            }
            var letters = true;
            var marks = true;
            foreach (var rune in piece.EnumerateRunes())
            {
                letters &= Rune.IsLetter(rune);
                marks &= !Rune.IsLetterOrDigit(rune) && !Rune.IsWhiteSpace(rune);
            }
            if (letters)
            {
                word = piece;
            }
            if (marks)
            {
                mark = piece;
            }
        }
        return word + mark + " " + word + mark + word;
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("cat", "cat!");
}
