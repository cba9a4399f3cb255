namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary)
    {
        var single = vocabulary.Keys.Select(key => Piece.Of(key).ToArray()).Where(pieces => pieces.Length == 1).Select(pieces => pieces[0]);
        var byKind = single.ToLookup(piece => piece.Kind, piece => piece.Text);
        var marks = byKind[Kind.Mark].ToArray();
        var words = byKind[Kind.Letter].Take(6).ToArray();
        var glued = words.Select((word, i) => word + marks[i % marks.Length] + words[(i + 1) % words.Length]);
        return string.Join('\t', glued.Append(marks[0] + words[0]));
    }

    public (string A, string B) TextsTheWordRegexCannotTellApart() => ("no, stop", "no stop!");
}
