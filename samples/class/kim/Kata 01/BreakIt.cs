namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        var word = vocabulary.Keys.First(piece => piece.All(char.IsLetter));
        var mark = vocabulary.Keys.First(piece => !piece.Any(char.IsLetter));
        return $"{word}{mark} {mark}{word}";
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("at -5 degrees", "at 5 degrees");
}
