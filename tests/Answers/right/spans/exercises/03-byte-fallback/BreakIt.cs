namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Texts(vocabulary, n => new string((char)('a' + n % 26), 3 + n));

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Texts(vocabulary, n => $"{n + 17}");

    private static (string[] A, string[] B) Texts(IReadOnlyDictionary<string, int> vocabulary, Func<int, string> make)
    {
        var known = "";
        foreach (var piece in vocabulary.Keys)
        {
            if (piece is not "[UNK]" and not "" && (known == "" || char.IsLetter(piece[0])))
            {
                known = piece;
            }
        }
        var unknown = new List<string>();
        for (var n = 0; unknown.Count < 2; n++)
        {
            if (!vocabulary.ContainsKey(make(n)))
            {
                unknown.Add(make(n));
            }
        }
        return ([unknown[0], " ", known], [unknown[1], " ", known]);
    }
}
