namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = Word(vocabulary);
        var stranger = vocabulary.Keys.Aggregate("", (text, key) => key.Length > text.Length ? key : text) + "x";
        return ([stranger, " ", known], [stranger + "x", " ", known]);
    }

    // A number with more digits than any piece has characters is in no vocabulary.
    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = Word(vocabulary);
        var digits = vocabulary.Keys.Max(key => key.Length) + 1;
        return ([known, " ", new string('4', digits)], [known, " ", new string('7', digits)]);
    }

    private static string Word(IReadOnlyDictionary<string, int> vocabulary) =>
        vocabulary.Keys.First(key => key.Length > 0 && key.All(char.IsLetter));
}
