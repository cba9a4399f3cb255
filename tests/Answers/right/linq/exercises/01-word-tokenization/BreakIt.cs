using System.Text;

namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        var words = vocabulary.Keys.Where(key => key != "" && key.EnumerateRunes().All(Rune.IsLetter)).ToList();
        var mark = vocabulary.Keys.First(key => key.EnumerateRunes().Count() == 1
            && key.EnumerateRunes().All(rune => !Rune.IsLetterOrDigit(rune) && !Rune.IsWhiteSpace(rune)));
        return string.Join(" ", words.Concat(words).Take(4).Append(words[0]).Select(word => word + mark));
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("Let's eat, grandma!", "Let's eat grandma!");
}
