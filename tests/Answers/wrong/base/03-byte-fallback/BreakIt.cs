namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        string known = Known(vocabulary);
        return ([known, "qxzwq"], [known, "zwqxz"]);
    }

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        string known = Known(vocabulary);
        return ([known, "7654321"], [known, "1234567"]);
    }

    private static string Known(IReadOnlyDictionary<string, int> vocabulary) => vocabulary.Keys.First(k => k.All(char.IsLetter));
}
