namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        string word = vocabulary.Keys.First(k => k.All(char.IsLetter));
        string mark = vocabulary.Keys.First(k => !k.Any(char.IsLetterOrDigit) && !string.IsNullOrWhiteSpace(k));
        return $"{word}{mark} {word}{mark}{word}";
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("no, stop", "no stop");
}
