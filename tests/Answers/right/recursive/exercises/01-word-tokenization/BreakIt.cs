using System.Text;

namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary) =>
        (Find(vocabulary, Rune.IsLetter), Find(vocabulary, rune => Rune.IsPunctuation(rune) || Rune.IsSymbol(rune))) is var (word, mark)
            ? string.Join(' ', Enumerable.Range(1, 3).Select(times => string.Concat(Enumerable.Repeat(mark + word, times + 1))))
            : "";

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("-1", "+1");

    private static string Find(IReadOnlyDictionary<string, int> vocabulary, Func<Rune, bool> made) =>
        vocabulary.Keys.First(piece => piece.Length > 0 && piece.EnumerateRunes().All(made));
}
