namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = Known(vocabulary);
        var one = "axolotl";
        while (vocabulary.ContainsKey(one))
        {
            one += "s";
        }
        var other = "tapir";
        while (vocabulary.ContainsKey(other))
        {
            other += "s";
        }
        return ([known, " ", one], [known, " ", other]);
    }

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = Known(vocabulary);
        var one = 1;
        while (vocabulary.ContainsKey(one.ToString()))
        {
            one++;
        }
        var other = one + 1;
        while (vocabulary.ContainsKey(other.ToString()))
        {
            other++;
        }
        return ([known, " ", one.ToString()], [known, " ", other.ToString()]);
    }

    private static string Known(IReadOnlyDictionary<string, int> vocabulary)
    {
        foreach (var piece in vocabulary.Keys)
        {
            if (piece != "[UNK]" && piece.Length > 1 && char.IsLetter(piece[0]))
            {
                return piece;
            }
        }
        return " ";
    }
}
