namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        string word = "", mark = "";
        foreach (var piece in vocabulary.Keys)
            if (piece.All(char.IsLetter)) word = piece.Length > word.Length ? piece : word;
            else if (piece.Length == 1 && !char.IsWhiteSpace(piece[0]) && !char.IsDigit(piece[0])) mark = piece;
        return word + mark + "  " + mark + word;
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("C", "C#");
}
